-- What the user keeps of phones for himself, and the edits that change it.

CREATE TABLE phone_mark (
    phone_id INTEGER PRIMARY KEY REFERENCES phone (id) ON DELETE CASCADE,
    favorite INTEGER NOT NULL CHECK (favorite IN (0, 1)),
    note TEXT NOT NULL,
    alone INTEGER NOT NULL CHECK (alone IN (0, 1)),  -- all sources of the phone were deleted
    CHECK (favorite = 1 OR note <> '')
) STRICT;

-- The same edits; more kinds are possible.
CREATE TABLE made_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,     -- ISO 8601, UTC
    kind TEXT NOT NULL CHECK (kind IN ('correct', 'withdraw', 'accept', 'reject', 'reconsider',
        'move', 'merge', 'split', 'rename', 'add alias', 'remove alias', 'trust', 'delete source',
        'keep apart', 'add source', 'favorite', 'unfavorite', 'note')),
    subject TEXT NOT NULL,  -- what it was done to, for people
    changes BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

INSERT INTO made_edit (id, made, kind, subject, changes, undone)
SELECT id, made, kind, subject, changes, undone FROM edit;

DROP TABLE edit;
ALTER TABLE made_edit RENAME TO edit;
