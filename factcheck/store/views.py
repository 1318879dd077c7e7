"""The views of a desk: what stands, derived by SQL from the rows of its tables."""

from __future__ import annotations

from typing import Final

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
"""

LEAD_VIEWS: Final = """
CREATE INDEX decisions_by_lead ON decisions (rule, words, id) WHERE rule IS NOT NULL;

-- Each lead with what was said of it: on its own claim, or else last on any claim of this desk where the same rule
-- noticed the same words.
CREATE VIEW ruled_leads AS
WITH named AS (
    SELECT *, coalesce(
        (SELECT max(d.id) FROM standing_decisions AS d WHERE d.rule = l.rule AND d.words = l.words
            AND d.kind IN ('lead accepted', 'lead dismissed') AND d.claim = l.claim),
        (SELECT max(d.id) FROM standing_decisions AS d WHERE d.rule = l.rule AND d.words = l.words
            AND d.kind IN ('lead accepted', 'lead dismissed'))) AS ruling
    FROM leads AS l
)
SELECT l.*, r.reviewer, r.at, r.text AS reason,
       r.kind IS 'lead accepted' AND r.claim = l.claim AS accepted, r.kind IS 'lead dismissed' AS dismissed
FROM named AS l LEFT JOIN decisions AS r ON r.id = l.ruling;

CREATE VIEW open_leads AS
SELECT * FROM ruled_leads WHERE severity = 'lead' AND NOT dismissed;
"""

RAISED_WORTH: Final = (
    "(s.worth + (1 - s.worth) * coalesce((SELECT max(iif(severity = 'lead', 0.5, 0.1)) FROM ruled_leads"
    " WHERE claim = s.id AND draft = s.draft AND NOT dismissed), 0))"
)
"""How check-worthy a claim ``s`` is: a lead takes it half of the way to 1, a note a tenth, unless it was dismissed."""


RATING: Final = """CASE s.state WHEN 'disputed' THEN (SELECT group_concat(rating, ' | ') FROM (
        SELECT rating FROM verdicts WHERE claim = s.id AND newest ORDER BY id)) ELSE r.label END"""
"""The rating of a claim ``s`` whose newest verdict has the rating ``r``; of a disputed one every reviewer's."""


def claim_views(leads: str, worth: str) -> str:
    """The views in which claims are exported.

    Args:
        leads: the table or view of the leads that count.
        worth: the expression for how check-worthy a claim ``s`` is.
    """
    return f"""
CREATE VIEW annotated_claims AS
SELECT s.article AS article_id, a.title AS article_title, a.published_on,
    s.number AS claim_number, s.id AS claim_id, s.start, s."end", s.text AS claim, s.kind,
    s.claimant, s.claimant_name, round({worth}, 2) AS worth,
    CASE WHEN s.decided THEN (SELECT count(*) FROM details AS d WHERE d.claim = s.id AND d.draft = s.draft
        AND EXISTS (SELECT 1 FROM ticks AS t WHERE t.claim = s.id AND t.draft = d.draft
                    AND t.start <= d.start AND t."end" >= d."end")) ELSE 0 END AS details_ticked,
    (SELECT count(*) FROM details AS d WHERE d.claim = s.id AND d.draft = s.draft) AS details_total,
    (SELECT group_concat(rule, ' | ') FROM (
        SELECT DISTINCT rule FROM {leads} AS l WHERE l.claim = s.id AND l.draft = s.draft ORDER BY rule)) AS leads,
    s.state, CASE WHEN s.flagged THEN 'yes' END AS flagged,
    {RATING} AS rating,
    CASE WHEN s.decided THEN (SELECT group_concat(text, ' | ') FROM (
        SELECT v.text WHERE v.text IS NOT NULL
        UNION ALL SELECT text FROM notes WHERE claim = s.id AND NOT confidential)) END AS note,
    CASE s.state WHEN 'disputed' THEN (SELECT group_concat(reviewer, ' | ') FROM (SELECT reviewer FROM verdicts
        WHERE claim = s.id AND newest ORDER BY id)) ELSE v.reviewer END AS reviewer, v.at AS reviewed_at,
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
