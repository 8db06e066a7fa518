-- Values that are resolved once and kept, edits that can be undone, phones that are one and the
-- same, and sources that come with the program.

ALTER TABLE source ADD COLUMN bundle TEXT NOT NULL DEFAULT '';   -- its name there; else empty
ALTER TABLE source ADD COLUMN license TEXT NOT NULL DEFAULT '';  -- what must be said beside its values

CREATE UNIQUE INDEX source_bundle ON source (bundle) WHERE bundle <> '';

-- Bundles that the user deleted and that are not to come back.
CREATE TABLE declined_bundle (bundle TEXT NOT NULL PRIMARY KEY) STRICT;

-- The key becomes that of the whole name, so that two makers can use one model name.
CREATE TABLE named_phone (
    id INTEGER PRIMARY KEY,
    brand TEXT NOT NULL,                            -- the maker; empty where unknown
    model TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,                       -- the folded name with the brand before it
    merged_into INTEGER REFERENCES named_phone (id) -- the phone that it is another name of
) STRICT;

INSERT INTO named_phone (id, brand, model, key)
SELECT id, brand, model,
       CASE WHEN substr(key, 1, length(maker)) = maker THEN key ELSE maker || key END
FROM (SELECT id, brand, model, key,
             replace(replace(replace(lower(brand), ' ', ''), '-', ''), '_', '') AS maker
      FROM phone);

DROP TABLE phone;
ALTER TABLE named_phone RENAME TO phone;

CREATE INDEX phone_merged ON phone (merged_into) WHERE merged_into IS NOT NULL;

-- Phones of like names that the user said are two, the smaller number first.
CREATE TABLE kept_apart (
    phone_id INTEGER NOT NULL REFERENCES phone (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES phone (id) ON DELETE CASCADE,
    PRIMARY KEY (phone_id, other_id),
    CHECK (phone_id < other_id)
) STRICT;

-- What browsing shows of each phone that is merged into no other, written whenever its claims,
-- their sources or its members change. See PackedReader and searchWords in the program.
CREATE TABLE phone_values (
    phone_id INTEGER PRIMARY KEY REFERENCES phone (id) ON DELETE CASCADE,
    packed BLOB NOT NULL,
    quoted TEXT NOT NULL
) STRICT;

-- The same claims, with words that are compared one by one: for a list of them SQLite makes a table
-- whenever a row is stored, which takes most of the time.
CREATE TABLE stored_claim (
    id INTEGER PRIMARY KEY,
    phone_id INTEGER NOT NULL REFERENCES phone (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    attribute TEXT NOT NULL,
    number REAL,
    text TEXT,
    unit TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed = (basis = 'stated' OR basis = 'teased')),
    basis TEXT NOT NULL CHECK (basis = 'stated' OR basis = 'teased' OR basis = 'expected' OR
                               basis = 'leaked' OR basis = 'rumored'),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_begin),
    quote_begin INTEGER NOT NULL CHECK (quote_begin >= 0 AND quote_begin <= span_begin),
    quote TEXT NOT NULL,
    evidence_begin INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'proposed' OR state = 'accepted' OR state = 'rejected'),
    CHECK ((number IS NULL) <> (text IS NULL))
) STRICT;

INSERT INTO stored_claim (id, phone_id, source_id, attribute, number, text, unit, confirmed, basis,
                          span_begin, span_end, quote_begin, quote, evidence_begin, evidence_end,
                          state)
SELECT id, phone_id, source_id, attribute, number, text, unit, confirmed, basis, span_begin,
       span_end, quote_begin, quote, evidence_begin, evidence_end, state
FROM claim;

DROP TABLE claim;
ALTER TABLE stored_claim RENAME TO claim;

-- None by source: it would take half of the time of an import, and what is done by source (trust,
-- deleting, undoing an import) is rare enough to look at every claim.
CREATE INDEX claim_phone ON claim (phone_id);
CREATE INDEX claim_unconfirmed ON claim (phone_id) WHERE confirmed = 0;

-- The rules and the vocabulary that phone_values was made by.
CREATE TABLE kept_by (rules TEXT NOT NULL) STRICT;

-- What the user did, newest last. `changes` is a changeset of SQLite's session extension; it is
-- empty for an edit that only added the sources listed in edit_source.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,     -- ISO 8601, UTC
    kind TEXT NOT NULL CHECK (kind IN ('correct', 'withdraw', 'accept', 'reject', 'reconsider',
        'move', 'merge', 'split', 'rename', 'add alias', 'remove alias', 'trust', 'delete source',
        'keep apart', 'add source')),
    subject TEXT NOT NULL,  -- what it was done to, for people
    changes BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE edit_source (
    edit_id INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL,
    PRIMARY KEY (edit_id, source_id)
) STRICT, WITHOUT ROWID;
