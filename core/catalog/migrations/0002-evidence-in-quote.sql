-- Where the evidence stands in its quote. Of sources such as HTML the quote is readable text and
-- not what the content holds there, so that this does not follow from the places in the content.

ALTER TABLE claim ADD COLUMN evidence_begin INTEGER NOT NULL DEFAULT 0;  -- in bytes of the quote
ALTER TABLE claim ADD COLUMN evidence_end INTEGER NOT NULL DEFAULT 0;

UPDATE claim SET evidence_begin = span_begin - quote_begin, evidence_end = span_end - quote_begin;
