"""The tables, views and triggers of a desk, as migrations.

Three kinds of rows: texts (written once), readings (what the program makes of a text; they can be made again) and
decisions (what a person did; append-only). Triggers hold the first and the last to that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sqlite_utils.migrations import Migrations

from factcheck.store.views import LEAD_VIEWS, RAISED_WORTH, VIEWS, claim_views
from factcheck.store.word_index import MADE as WORD_INDEXES_MADE

if TYPE_CHECKING:
    from sqlite_utils.db import Database

TEXTS: Final = """
CREATE TABLE reviewers (
    name TEXT PRIMARY KEY CHECK (name <> '')
) STRICT;

CREATE TABLE articles (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    title TEXT NOT NULL,
    byline TEXT,
    publication TEXT,
    url TEXT,
    published_on TEXT CHECK (published_on IS date(published_on)),
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    article TEXT NOT NULL REFERENCES articles (id),
    id TEXT NOT NULL CHECK (length(id) = 32),
    revises TEXT,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    original BLOB NOT NULL,
    encoding TEXT NOT NULL,
    origin TEXT,
    notices TEXT NOT NULL,
    imported_by TEXT NOT NULL REFERENCES reviewers (name),
    imported_at TEXT NOT NULL,
    PRIMARY KEY (article, id),
    FOREIGN KEY (article, revises) REFERENCES drafts (article, id)
) STRICT;

CREATE TABLE sources (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    title TEXT NOT NULL,
    url TEXT,
    replaces TEXT REFERENCES sources (id),
    added_by TEXT NOT NULL REFERENCES reviewers (name),
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE scales (
    key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (key, revision)
) STRICT;

CREATE TABLE ratings (
    scale TEXT NOT NULL,
    revision INTEGER NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    hotkey TEXT NOT NULL,
    symbol TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    value REAL,
    normal TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    replaced_by TEXT,
    PRIMARY KEY (scale, revision, key),
    FOREIGN KEY (scale, revision) REFERENCES scales (key, revision)
) STRICT;

CREATE TABLE article_numbers (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL UNIQUE REFERENCES articles (id)
) STRICT;

CREATE TABLE claim_numbers (
    article TEXT NOT NULL REFERENCES articles (id),
    number INTEGER NOT NULL,
    claim TEXT NOT NULL UNIQUE,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
"""

READINGS: Final = """
CREATE TABLE readings (
    article TEXT NOT NULL,
    draft TEXT NOT NULL,
    rules TEXT NOT NULL,
    published_on TEXT,
    PRIMARY KEY (article, draft),
    FOREIGN KEY (article, draft) REFERENCES drafts (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE segments (
    article TEXT NOT NULL,
    draft TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    role TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (article, draft, start),
    CHECK ("end" >= start),
    FOREIGN KEY (article, draft) REFERENCES drafts (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    article TEXT NOT NULL REFERENCES articles (id),
    draft TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('machine', 'manual')),
    kind TEXT NOT NULL,
    claimant TEXT,
    claimant_name TEXT,
    reading TEXT,
    worth REAL NOT NULL CHECK (worth BETWEEN 0 AND 1),
    reasons TEXT NOT NULL,
    rules TEXT NOT NULL,
    CHECK ("end" > start AND length(text) = "end" - start),
    FOREIGN KEY (article, draft) REFERENCES drafts (article, id)
) STRICT;
CREATE INDEX claims_by_draft ON claims (article, draft);

CREATE TABLE placements (
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    draft TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('born', 'unchanged', 'moved', 'changed', 'gone')),
    PRIMARY KEY (claim, draft),
    CHECK ("end" >= start),
    FOREIGN KEY (article, draft) REFERENCES drafts (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placements_by_draft ON placements (article, draft, start);

CREATE TABLE details (
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    draft TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (claim, draft, start, "end"),
    CHECK ("end" > start)
) STRICT, WITHOUT ROWID;

CREATE TABLE leads (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    draft TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('lead', 'note')),
    words TEXT NOT NULL,
    message TEXT NOT NULL,
    working TEXT NOT NULL,
    spans TEXT NOT NULL,
    rules TEXT NOT NULL
) STRICT;
CREATE INDEX leads_by_claim ON leads (claim, rule);
"""

DECISIONS: Final = """
CREATE TABLE decision_kinds (
    kind TEXT PRIMARY KEY
) STRICT;
INSERT INTO decision_kinds (kind) VALUES
    ('flag'), ('unflag'), ('verdict'), ('citation'), ('tick'), ('note'), ('dismissal'), ('promotion'), ('correction'),
    ('add'), ('split'), ('join'), ('move'), ('lead accepted'), ('lead dismissed'), ('assignment'), ('sign-off'),
    ('archive'), ('undo'), ('redo');

CREATE TABLE decisions (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    action TEXT NOT NULL,
    kind TEXT NOT NULL REFERENCES decision_kinds (kind),
    article TEXT REFERENCES articles (id),
    draft TEXT,
    claim TEXT REFERENCES claims (id),
    reviewer TEXT NOT NULL REFERENCES reviewers (name),
    at TEXT NOT NULL,
    prev TEXT REFERENCES decisions (id),
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    -- what each kind says, in the columns that it needs
    target TEXT,
    text TEXT,
    start INTEGER,
    "end" INTEGER,
    field TEXT,
    value TEXT,
    scale TEXT,
    revision INTEGER,
    rating TEXT,
    source TEXT REFERENCES sources (id),
    stance TEXT,
    standing TEXT,
    quote TEXT,
    locator TEXT,
    accessed_on TEXT,
    archive_url TEXT,
    independence_group TEXT,
    rule TEXT,
    words TEXT,
    signs TEXT REFERENCES decisions (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    CHECK (kind NOT IN ('undo', 'redo') OR target IS NOT NULL),
    CHECK (kind <> 'verdict' OR (claim IS NOT NULL AND rating IS NOT NULL)),
    CHECK (kind <> 'citation' OR (claim IS NOT NULL AND source IS NOT NULL)),
    CHECK (kind <> 'tick' OR (draft IS NOT NULL AND start >= 0 AND "end" > start)),
    CHECK (kind <> 'correction' OR field IS NOT NULL),
    FOREIGN KEY (article, draft) REFERENCES drafts (article, id),
    FOREIGN KEY (scale, revision, rating) REFERENCES ratings (scale, revision, key)
) STRICT;
CREATE INDEX decisions_by_claim ON decisions (claim, kind, id) WHERE claim IS NOT NULL;
CREATE INDEX decisions_by_article ON decisions (article, id);
CREATE INDEX decisions_by_reviewer ON decisions (reviewer, id);
CREATE INDEX decisions_by_action ON decisions (action);
CREATE INDEX decisions_by_target ON decisions (target, id, kind) WHERE target IS NOT NULL;
"""

_KEPT_FOR_EVER: Final = (
    "reviewers", "articles", "drafts", "sources", "scales", "ratings", "article_numbers", "claim_numbers",
    "decision_kinds", "decisions",
)  # fmt: skip

TRIGGERS: Final = (
    "".join(
        f"CREATE TRIGGER {table}_are_never_{verb.lower()}d BEFORE {verb} ON {table} "
        f"BEGIN SELECT raise(ABORT, '{table} are never {verb.lower()}d'); END;\n"
        for table in _KEPT_FOR_EVER
        for verb in ("UPDATE", "DELETE")
    )
    + """
CREATE TRIGGER claims_are_never_updated BEFORE UPDATE ON claims
BEGIN SELECT raise(ABORT, 'claims are never updated'); END;
CREATE TRIGGER claims_with_decisions_are_never_deleted BEFORE DELETE ON claims
WHEN OLD.origin = 'manual' OR EXISTS (SELECT 1 FROM decisions WHERE claim = OLD.id)
BEGIN SELECT raise(ABORT, 'claims on which somebody decided are never deleted'); END;
"""
)

DRAFTS_IN_TIME: Final = """
CREATE INDEX drafts_in_time ON drafts (article, imported_at, id);
"""

migrations = Migrations("factcheck")


@migrations()
def m001_desk(db: Database) -> None:
    """Lay out the desk: texts, readings, decisions, the views over them and the guards."""
    for statement in statements(TEXTS, READINGS, DECISIONS, VIEWS, claim_views("leads", "s.worth"), TRIGGERS):
        db.conn.execute(statement)


@migrations()
def m002_rulings(db: Database) -> None:
    """Let what was said of leads stand: those that are dismissed count no more, the others make a claim worth more."""
    for view in ("unverified_claims", "annotated_claims"):
        db.conn.execute(f"DROP VIEW {view}")
    for statement in statements(LEAD_VIEWS, claim_views("open_leads", RAISED_WORTH)):
        db.conn.execute(statement)


@migrations()
def m003_drafts_in_time(db: Database) -> None:
    """Find the newest draft without reading past the text of each: a megabyte of it, for every claim that is listed."""
    for statement in statements(DRAFTS_IN_TIME):
        db.conn.execute(statement)


@migrations()
def m004_word_indexes(db: Database) -> None:
    """Let words be searched for; the indexes are filled when somebody does so first, all at once."""
    for statement in statements(WORD_INDEXES_MADE):
        db.conn.execute(statement)


VERSION: Final = 4
"""Stamped into ``user_version``: how many migrations this program knows."""

_SCHEMA: Final = (
    TEXTS
    + READINGS
    + DECISIONS
    + VIEWS
    + TRIGGERS
    + LEAD_VIEWS
    + claim_views("open_leads", RAISED_WORTH)
    + DRAFTS_IN_TIME
    + WORD_INDEXES_MADE
)
EXPECTED: Final = frozenset(
    re.findall(r"^CREATE (?:(?:VIRTUAL )?TABLE|VIEW|TRIGGER|INDEX) (\w+)", _SCHEMA, re.MULTILINE)
)
"""Names of everything that a whole desk holds."""


def statements(*scripts: str) -> list[str]:
    """The single statements of SQL scripts: ``executescript`` would commit the transaction that we are in."""
    found, current = [], ""
    for line in "".join(scripts).splitlines(keepends=True):
        current += line
        if line.rstrip().endswith(";") and _is_whole(current):
            found.append(current.strip())
            current = ""
    return found


def _is_whole(statement: str) -> bool:
    return "CREATE TRIGGER" not in statement or statement.rstrip().endswith("END;")
