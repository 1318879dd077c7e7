"""The tables, views and triggers of a desk, as migrations.

Three kinds of rows: texts (written once), readings (what the program makes of a text; they can be made again) and
decisions (what a person did; append-only). Triggers hold the first and the last to that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sqlite_utils.migrations import Migrations

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

VIEWS: Final = """
CREATE VIEW standing_decisions AS
SELECT d.* FROM decisions AS d
WHERE d.kind NOT IN ('undo', 'redo')
  AND 'redo' = coalesce(
      (SELECT u.kind FROM decisions AS u WHERE u.target = d.action ORDER BY u.id DESC LIMIT 1), 'redo');

CREATE VIEW flags AS
SELECT id, claim, reviewer, at, kind = 'flag' AS flagged FROM standing_decisions WHERE kind IN ('flag', 'unflag');

CREATE VIEW verdicts AS
SELECT d.id, d.claim, d.draft, d.reviewer, d.at, r.label AS rating, d.text AS note,
       d.scale, d.revision, r.key, r.symbol, r.colour, r.normal, r.final,
       NOT EXISTS (SELECT 1 FROM standing_decisions AS n
                   WHERE n.claim = d.claim AND n.kind = 'verdict' AND n.reviewer = d.reviewer AND n.id > d.id) AS newest
FROM standing_decisions AS d
JOIN ratings AS r ON r.scale = d.scale AND r.revision = d.revision AND r.key = d.rating
WHERE d.kind = 'verdict';

CREATE VIEW citations AS
SELECT d.id, d.claim, d.reviewer, d.at, d.source, s.title, s.url, d.stance, d.standing, d.quote, d.locator,
       d.accessed_on, d.archive_url, d.independence_group, d.confidential
FROM standing_decisions AS d JOIN sources AS s ON s.id = d.source
WHERE d.kind = 'citation';

CREATE VIEW ticks AS
SELECT id, claim, article, draft, reviewer, at, start, "end" FROM standing_decisions WHERE kind = 'tick';

CREATE VIEW notes AS
SELECT id, claim, reviewer, at, text, confidential FROM standing_decisions WHERE kind = 'note';

CREATE VIEW corrections AS
SELECT id, article, claim, reviewer, at, field, value FROM standing_decisions WHERE kind = 'correction';

CREATE VIEW current_drafts AS
SELECT d.* FROM drafts AS d
WHERE NOT EXISTS (SELECT 1 FROM drafts AS n
                  WHERE n.article = d.article AND (n.imported_at, n.id) > (d.imported_at, d.id));

CREATE VIEW corrected_articles AS
WITH newest AS (
    SELECT article, field, value, row_number() OVER (PARTITION BY article, field ORDER BY id DESC) AS nth
    FROM corrections WHERE claim IS NULL
), correct AS (
    SELECT article,
           max(CASE field WHEN 'title' THEN value END) AS title,
           max(CASE field WHEN 'byline' THEN value END) AS byline,
           max(CASE field WHEN 'publication' THEN value END) AS publication,
           max(CASE field WHEN 'url' THEN value END) AS url,
           max(CASE field WHEN 'published_on' THEN value END) AS published_on
    FROM newest WHERE nth = 1 GROUP BY article
)
SELECT n.number, a.id, coalesce(nullif(c.title, ''), a.title) AS title,
       nullif(coalesce(c.byline, a.byline), '') AS byline,
       nullif(coalesce(c.publication, a.publication), '') AS publication,
       nullif(coalesce(c.url, a.url), '') AS url,
       nullif(coalesce(c.published_on, a.published_on), '') AS published_on,
       a.added_at
FROM articles AS a JOIN article_numbers AS n ON n.article = a.id LEFT JOIN correct AS c ON c.article = a.id;

-- One row for each claim of a current draft, with the newest of each sort of decision on it. Ids of decisions are 32
-- digits that sort by time, so the greatest id with a value behind it carries the newest value from place 33 on.
CREATE VIEW standing_claims AS
SELECT p.claim AS id, p.article, p.draft, p.start, p."end", p.relation, n.number,
       c.text, c.origin, c.worth, c.reasons,
       coalesce(substr(max(CASE WHEN d.kind IN ('add', 'split', 'join', 'move') THEN d.id || d.kind END), 33),
                iif(c.origin = 'machine', 'add', NULL)) AS boundary,
       max(d.kind IN ('tick', 'note', 'citation', 'verdict')) AS touched,
       count(d.id) > 0 AS decided,
       coalesce(substr(max(CASE WHEN d.kind IN ('flag', 'unflag') THEN d.id || d.kind END), 33) = 'flag', 0) AS flagged,
       substr(max(CASE WHEN d.kind IN ('dismissal', 'promotion') THEN d.id || d.kind END), 33) AS ruling,
       max(CASE WHEN d.kind = 'verdict' THEN d.id END) AS verdict,
       max(CASE WHEN d.kind = 'sign-off' THEN d.signs END) AS signed,
       coalesce(substr(max(CASE WHEN d.field = 'kind' THEN d.id || d.value END), 33), c.kind) AS kind,
       nullif(coalesce(substr(max(CASE WHEN d.field = 'claimant' THEN d.id || d.value END), 33),
                       c.claimant), '') AS claimant,
       nullif(coalesce(substr(max(CASE WHEN d.field = 'claimant_name' THEN d.id || d.value END), 33),
                       c.claimant_name), '') AS claimant_name,
       nullif(coalesce(substr(max(CASE WHEN d.field = 'reading' THEN d.id || d.value END), 33),
                       c.reading), '') AS reading
FROM placements AS p
JOIN current_drafts AS t ON t.article = p.article AND t.id = p.draft
JOIN claims AS c ON c.id = p.claim
JOIN claim_numbers AS n ON n.claim = p.claim
LEFT JOIN standing_decisions AS d ON d.claim = p.claim
WHERE p.relation <> 'gone'
GROUP BY p.article, p.draft, p.start, p.claim
HAVING boundary = 'add';

CREATE VIEW claim_states AS
WITH states AS (
    SELECT s.*, CASE
        WHEN ruling = 'dismissal' THEN 'dismissed'
        WHEN verdict IS NOT NULL
             AND (SELECT count(DISTINCT normal) FROM verdicts WHERE claim = s.id AND newest) > 1 THEN 'disputed'
        WHEN relation = 'changed'
             AND NOT EXISTS (SELECT 1 FROM verdicts WHERE claim = s.id AND newest AND draft = s.draft) THEN 'changed'
        WHEN verdict IS NOT NULL AND signed = verdict THEN 'signed off'
        WHEN verdict IS NOT NULL AND (SELECT r.final FROM decisions AS v, ratings AS r
             WHERE v.id = s.verdict AND (r.scale, r.revision, r.key) = (v.scale, v.revision, v.rating)) THEN 'checked'
        WHEN touched THEN 'in progress'
        WHEN flagged THEN 'flagged'
        ELSE 'open' END AS state
    FROM standing_claims AS s
)
SELECT *, state NOT IN ('dismissed', 'signed off', 'checked')
    AND (kind IN ('statement', 'quotation', 'forecast') OR flagged OR ruling IS 'promotion') AS unverified
FROM states;

CREATE VIEW annotated_claims AS
SELECT s.article AS article_id, a.title AS article_title, a.published_on,
    s.number AS claim_number, s.id AS claim_id, s.start, s."end", s.text AS claim, s.kind,
    s.claimant, s.claimant_name, round(s.worth, 2) AS worth,
    CASE WHEN s.decided THEN (SELECT count(*) FROM details AS d WHERE d.claim = s.id AND d.draft = s.draft
        AND EXISTS (SELECT 1 FROM ticks AS t WHERE t.claim = s.id AND t.draft = d.draft
                    AND t.start <= d.start AND t."end" >= d."end")) ELSE 0 END AS details_ticked,
    (SELECT count(*) FROM details AS d WHERE d.claim = s.id AND d.draft = s.draft) AS details_total,
    (SELECT group_concat(rule, ' | ') FROM (
        SELECT DISTINCT rule FROM leads AS l WHERE l.claim = s.id AND l.draft = s.draft ORDER BY rule)) AS leads,
    s.state, CASE WHEN s.flagged THEN 'yes' END AS flagged,
    r.label AS rating,
    CASE WHEN s.decided THEN (SELECT group_concat(text, ' | ') FROM (
        SELECT v.text WHERE v.text IS NOT NULL
        UNION ALL SELECT text FROM notes WHERE claim = s.id AND NOT confidential)) END AS note,
    v.reviewer, v.at AS reviewed_at,
    CASE WHEN s.decided THEN (SELECT count(DISTINCT source) FROM citations
        WHERE claim = s.id AND NOT confidential) ELSE 0 END AS sources,
    CASE WHEN s.decided THEN (SELECT group_concat(url, ' | ') FROM (SELECT url FROM citations
        WHERE claim = s.id AND url IS NOT NULL AND NOT confidential
        GROUP BY source ORDER BY min(id))) END AS source_urls,
    s.unverified
FROM claim_states AS s
JOIN corrected_articles AS a ON a.id = s.article
LEFT JOIN decisions AS v ON v.id = s.verdict
LEFT JOIN ratings AS r ON r.scale = v.scale AND r.revision = v.revision AND r.key = v.rating;

CREATE VIEW unverified_claims AS
SELECT article_id, article_title, claim_number, claim_id, claim, kind, claimant, worth, leads, state, flagged
FROM annotated_claims WHERE unverified;
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

migrations = Migrations("factcheck")


@migrations()
def m001_desk(db: Database) -> None:
    """Lay out the desk: texts, readings, decisions, the views over them and the guards."""
    for statement in statements(TEXTS, READINGS, DECISIONS, VIEWS, TRIGGERS):
        db.conn.execute(statement)


VERSION: Final = 1
"""Stamped into ``user_version``: how many migrations this program knows."""

_SCHEMA: Final = TEXTS + READINGS + DECISIONS + VIEWS + TRIGGERS
EXPECTED: Final = frozenset(re.findall(r"^CREATE (?:TABLE|VIEW|TRIGGER|INDEX) (\w+)", _SCHEMA, re.MULTILINE))
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
