// The graph's constraints and indexes, run by `ensureSchema` on Neo4j and on the embedded engine alike. Each statement
// ends with a semicolon at the end of its line; running them again changes nothing.
//
// Nodes that say something, each with `id` (content-derived, stable) and `origin` (the seed file that says it):
//   Agent Article CausalLink Claim Evidence Factor Loop Metric Review Scenario Series Source   named: `slug` beside the id
//   Observation   one figure of a series: `value` is the exact text, `valueNumber` a float for range filters
//   Check         a printed figure held against what had been published on its article's day; steps and times at which
//                 the figure holds are lists side by side; `basis` is a hash of all that it rests on
//   Absent        a second label, on a node that an origin names and none says: it has an id alone
//   Searchable    a second label, on nodes that a search finds: `searchText` holds their terms. Its full-text index, which each
//                 engine makes in a way of its own, is made by the adapters
// Book-keeping:
//   Graph         one node: `changes`, `contentHash`, `seedFingerprint`; `remaking` while a restore or rebuild goes on, which
//                 began then: the graph is refused to all as long as it is there
//   Origin        a seed file that was applied: `hash`, and what it left (`nodes`, `relationships`, `content`)
//   JournalEntry  one change; its id is its sequence padded with zeros; `verdicts` has a text for each claim whose verdict
//                 came, turned or went: "everything-rally-c052 CLOSE ACCURATE", with - for none
//   Snapshot      one state of what was shown at a path: `path`, `revision`, `at`, `subject` (JSON); never changed. Beside the
//                 embedded store they are files instead, since the graph there may be made anew
//
// Relationships, each with `origin`:
//   (Article)-[:MAKES {order}]->(Claim)               (Claim)-[:ABOUT]->(Metric)-[:MEASURED_BY {preference}]->(Series)
//   (Claim)-[:ASSERTED_BY]->(Agent)                   (Series)-[:FROM]->(Source)-[:PUBLISHED_BY]->(Agent)
//   (Claim)-[:CITES]->(Source)                        (Article)-[:PUBLISHED_BY]->(Agent)
//   (Claim)-[:DERIVES_FROM {order}]->(Claim)          (Observation)-[:OF]->(Series)
//   (Claim)-[:SAME_AS]->(Claim), read both ways       (Evidence)-[:BEARS_ON {stance, order}]->(Claim | CausalLink)
//   (Evidence)-[:FROM]->(Source)                      (Evidence)-[:USES {order}]->(Observation)
//   (Review)-[:OF]->(Claim)                           (Review)-[:BY]->(Agent)
//   (Review)-[:RESTS_ON {order}]->(Evidence)
//   (Check)-[:OF]->(Claim)                            (Check)-[:DECIDED_BY {order}]->(Observation)
//   (Factor)-[:MEASURED_AS]->(Metric)                 (Factor)-[:DRIVES {link, polarity}]->(Factor), one hop for paths
//   (CausalLink)-[:FROM_FACTOR]->(Factor)             (CausalLink)-[:TO_FACTOR]->(Factor)
//   (CausalLink)-[:STRENGTH_FROM]->(Source)           (Claim)-[:REASON_FOR {order}]->(CausalLink)
//   (Loop)-[:STEP {order}]->(CausalLink)              (Scenario)-[:TELLS {order}]->(Claim)
//   (Scenario)-[:SHOCKS {order, level, levelLow, levelHigh, amount, low, high, unit, startYear, note}]->(Factor)

// Constraints first: on Neo4j each brings an index, so that the index on the same property below is then a notice; on
// the embedded engine a constraint brings none, and the index must be made.
CREATE CONSTRAINT agent_id IF NOT EXISTS FOR (n:Agent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT causal_link_id IF NOT EXISTS FOR (n:CausalLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT factor_id IF NOT EXISTS FOR (n:Factor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT loop_id IF NOT EXISTS FOR (n:Loop) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT metric_id IF NOT EXISTS FOR (n:Metric) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (n:Scenario) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT check_id IF NOT EXISTS FOR (n:Check) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journal_entry_id IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT agent_slug IF NOT EXISTS FOR (n:Agent) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT article_slug IF NOT EXISTS FOR (n:Article) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT causal_link_slug IF NOT EXISTS FOR (n:CausalLink) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT claim_slug IF NOT EXISTS FOR (n:Claim) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT evidence_slug IF NOT EXISTS FOR (n:Evidence) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT factor_slug IF NOT EXISTS FOR (n:Factor) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT loop_slug IF NOT EXISTS FOR (n:Loop) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT metric_slug IF NOT EXISTS FOR (n:Metric) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT review_slug IF NOT EXISTS FOR (n:Review) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT scenario_slug IF NOT EXISTS FOR (n:Scenario) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT series_slug IF NOT EXISTS FOR (n:Series) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT source_slug IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE;

// Lookups by id, and lists by slug.
CREATE INDEX agent_id_lookup IF NOT EXISTS FOR (n:Agent) ON (n.id);
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX causal_link_id_lookup IF NOT EXISTS FOR (n:CausalLink) ON (n.id);
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX evidence_id_lookup IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX factor_id_lookup IF NOT EXISTS FOR (n:Factor) ON (n.id);
CREATE INDEX loop_id_lookup IF NOT EXISTS FOR (n:Loop) ON (n.id);
CREATE INDEX metric_id_lookup IF NOT EXISTS FOR (n:Metric) ON (n.id);
CREATE INDEX observation_id_lookup IF NOT EXISTS FOR (n:Observation) ON (n.id);
CREATE INDEX review_id_lookup IF NOT EXISTS FOR (n:Review) ON (n.id);
CREATE INDEX scenario_id_lookup IF NOT EXISTS FOR (n:Scenario) ON (n.id);
CREATE INDEX series_id_lookup IF NOT EXISTS FOR (n:Series) ON (n.id);
CREATE INDEX source_id_lookup IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX check_id_lookup IF NOT EXISTS FOR (n:Check) ON (n.id);
CREATE INDEX graph_id_lookup IF NOT EXISTS FOR (n:Graph) ON (n.id);
CREATE INDEX origin_id_lookup IF NOT EXISTS FOR (n:Origin) ON (n.id);
CREATE INDEX journal_entry_id_lookup IF NOT EXISTS FOR (n:JournalEntry) ON (n.id);
CREATE INDEX snapshot_id_lookup IF NOT EXISTS FOR (n:Snapshot) ON (n.id);

CREATE INDEX agent_slug_lookup IF NOT EXISTS FOR (n:Agent) ON (n.slug);
CREATE INDEX article_slug_lookup IF NOT EXISTS FOR (n:Article) ON (n.slug);
CREATE INDEX causal_link_slug_lookup IF NOT EXISTS FOR (n:CausalLink) ON (n.slug);
CREATE INDEX claim_slug_lookup IF NOT EXISTS FOR (n:Claim) ON (n.slug);
CREATE INDEX evidence_slug_lookup IF NOT EXISTS FOR (n:Evidence) ON (n.slug);
CREATE INDEX factor_slug_lookup IF NOT EXISTS FOR (n:Factor) ON (n.slug);
CREATE INDEX loop_slug_lookup IF NOT EXISTS FOR (n:Loop) ON (n.slug);
CREATE INDEX metric_slug_lookup IF NOT EXISTS FOR (n:Metric) ON (n.slug);
CREATE INDEX review_slug_lookup IF NOT EXISTS FOR (n:Review) ON (n.slug);
CREATE INDEX scenario_slug_lookup IF NOT EXISTS FOR (n:Scenario) ON (n.slug);
CREATE INDEX series_slug_lookup IF NOT EXISTS FOR (n:Series) ON (n.slug);
CREATE INDEX source_slug_lookup IF NOT EXISTS FOR (n:Source) ON (n.slug);

// Lists of claims: each order is one property, compared and sorted by.
CREATE INDEX claim_appearance IF NOT EXISTS FOR (n:Claim) ON (n.appearance);
CREATE INDEX claim_verdict_order IF NOT EXISTS FOR (n:Claim) ON (n.verdictOrder);

// What an origin said, to be replaced or taken out.
CREATE INDEX agent_origin IF NOT EXISTS FOR (n:Agent) ON (n.origin);
CREATE INDEX article_origin IF NOT EXISTS FOR (n:Article) ON (n.origin);
CREATE INDEX causal_link_origin IF NOT EXISTS FOR (n:CausalLink) ON (n.origin);
CREATE INDEX claim_origin IF NOT EXISTS FOR (n:Claim) ON (n.origin);
CREATE INDEX evidence_origin IF NOT EXISTS FOR (n:Evidence) ON (n.origin);
CREATE INDEX factor_origin IF NOT EXISTS FOR (n:Factor) ON (n.origin);
CREATE INDEX loop_origin IF NOT EXISTS FOR (n:Loop) ON (n.origin);
CREATE INDEX metric_origin IF NOT EXISTS FOR (n:Metric) ON (n.origin);
CREATE INDEX observation_origin IF NOT EXISTS FOR (n:Observation) ON (n.origin);
CREATE INDEX review_origin IF NOT EXISTS FOR (n:Review) ON (n.origin);
CREATE INDEX scenario_origin IF NOT EXISTS FOR (n:Scenario) ON (n.origin);
CREATE INDEX series_origin IF NOT EXISTS FOR (n:Series) ON (n.origin);
CREATE INDEX source_origin IF NOT EXISTS FOR (n:Source) ON (n.origin);
CREATE INDEX check_origin IF NOT EXISTS FOR (n:Check) ON (n.origin);
