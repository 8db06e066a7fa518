-- Sources, phones and the claims that sources make about phones.
--
-- The words that CHECK constraints list are part of the file format: they never change, a later
-- migration may only add to them.

PRAGMA application_id = 0x5350434C;  -- "SPCL"

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'table', 'user')),
    title TEXT NOT NULL,
    location TEXT NOT NULL,             -- a path or an address, as given; may be empty
    published TEXT NOT NULL,            -- ISO 8601, cut to what is known; may be empty
    added TEXT NOT NULL,                -- ISO 8601, UTC
    trust REAL NOT NULL DEFAULT 0.5 CHECK (trust BETWEEN 0 AND 1),
    content_hash TEXT NOT NULL UNIQUE,  -- SHA-256 of the content, in lower-case hexadecimal
    content BLOB NOT NULL               -- the bytes that evidence offsets count in
) STRICT;

CREATE TABLE phone (
    id INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,      -- the maker; empty where unknown
    model TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE  -- the folded model
) STRICT;

CREATE TABLE phone_alias (
    phone_id INTEGER NOT NULL REFERENCES phone (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,  -- the folded alias
    PRIMARY KEY (phone_id, key)
) STRICT;

-- A value stands in number and unit, or in text: a number is in the unit named, a bool is 1 or 0,
-- a price is an amount with its currency as the unit, everything else is canonical text.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    phone_id INTEGER NOT NULL REFERENCES phone (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    attribute TEXT NOT NULL,  -- a key of the vocabulary, perhaps of another version
    number REAL,
    text TEXT,
    unit TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed = (basis IN ('stated', 'teased'))),
    basis TEXT NOT NULL CHECK (basis IN ('stated', 'teased', 'expected', 'leaked', 'rumored')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),  -- the evidence, in bytes of the content
    span_end INTEGER NOT NULL CHECK (span_end >= span_begin),
    quote_begin INTEGER NOT NULL CHECK (quote_begin BETWEEN 0 AND span_begin),
    quote TEXT NOT NULL,  -- the sentence, row or entry around the evidence
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected')),
    CHECK ((number IS NULL) <> (text IS NULL))
) STRICT;

CREATE INDEX claim_phone ON claim (phone_id);
CREATE INDEX claim_source ON claim (source_id);
