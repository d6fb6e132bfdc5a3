// readAlongFromIds a claim alone
CALL () { UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN collect(n) AS n0 }
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromIds a claim with all that it names
CALL () { UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN collect(n) AS n0 }
CALL (n0) { UNWIND n0 AS n MATCH (n)<-[:MAKES]-(x:Article) RETURN collect(DISTINCT x) AS n1 }
CALL (n1) { UNWIND n1 AS n MATCH (n)-[:PUBLISHED_BY]->(x:Agent) RETURN collect(DISTINCT x) AS n2 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[:ABOUT]->(x:Metric) RETURN collect(DISTINCT x) AS n3 }
CALL (n3) { UNWIND n3 AS n MATCH (n)-[r:MEASURED_BY]->(x:Series) RETURN collect(DISTINCT x) AS n4 }
CALL (n4) { UNWIND n4 AS n MATCH (n)-[:FROM]->(x:Source) RETURN collect(DISTINCT x) AS n5 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[:ASSERTED_BY]->(x:Agent) RETURN collect(DISTINCT x) AS n6 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[:CITES]->(x:Source) RETURN collect(DISTINCT x) AS n7 }
CALL (n7) { UNWIND n7 AS n MATCH (n)-[:PUBLISHED_BY]->(x:Agent) RETURN collect(DISTINCT x) AS n8 }
CALL (n0) { UNWIND n0 AS n MATCH (n)<-[:OF]-(x:Review) RETURN collect(DISTINCT x) AS n9 }
CALL (n9) { UNWIND n9 AS n MATCH (n)-[:BY]->(x:Agent) RETURN collect(DISTINCT x) AS n10 }
CALL (n9) { UNWIND n9 AS n MATCH (n)-[r:RESTS_ON]->(x:Evidence) RETURN collect(DISTINCT x) AS n11 }
CALL (n0) { UNWIND n0 AS n MATCH (n)<-[r:BEARS_ON]-(x:Evidence) RETURN collect(DISTINCT x) AS n12 }
CALL (n12) { UNWIND n12 AS n MATCH (n)-[:FROM]->(x:Source) RETURN collect(DISTINCT x) AS n13 }
CALL (n12) { UNWIND n12 AS n MATCH (n)-[r:USES]->(x:Observation) RETURN collect(DISTINCT x) AS n14 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[r:DERIVES_FROM]->(x:Claim) RETURN collect(DISTINCT x) AS n15 }
CALL (n15) { UNWIND n15 AS n MATCH (n)-[:ABOUT]->(x:Metric) RETURN collect(DISTINCT x) AS n16 }
CALL (n0) { UNWIND n0 AS n MATCH (n)<-[:DERIVES_FROM]-(x:Claim) RETURN collect(DISTINCT x) AS n17 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[:SAME_AS]-(x:Claim) RETURN collect(DISTINCT x) AS n18 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[:REASON_FOR]->(x:CausalLink) RETURN collect(DISTINCT x) AS n19 }
CALL (n19) { UNWIND n19 AS n MATCH (n)-[:FROM_FACTOR]->(x:Factor) RETURN collect(DISTINCT x) AS n20 }
CALL (n19) { UNWIND n19 AS n MATCH (n)-[:TO_FACTOR]->(x:Factor) RETURN collect(DISTINCT x) AS n21 }
CALL (n0, n15, n17, n18) { UNWIND n0 + n15 + n17 + n18 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
CALL (n1) { UNWIND n1 AS n MATCH (n:Article) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.title, n.publishedOn, n.publishedOnIsExact, n.sha256, n.sections, [(n)-[:PUBLISHED_BY]->(x:Agent) | x.id]]) AS Article }
CALL (n2, n6, n8, n10) { UNWIND n2 + n6 + n8 + n10 AS n MATCH (n:Agent) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, n.kind]) AS Agent }
CALL (n3, n16) { UNWIND n3 + n16 AS n MATCH (n:Metric) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, n.unit, n.definition, n.names, n.symbols, n.phrases, n.speakers, [(n)-[r:MEASURED_BY]->(x:Series) | [r.preference, x.id]]]) AS Metric }
CALL (n4) { UNWIND n4 AS n MATCH (n:Series) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, n.officialId, n.unit, n.nature, n.frequency, n.seasonallyAdjusted, n.licence, n.redistributable,
  n.retrieval, n.notes, n.caveat, n.vintages, n.releaseDays, n.releaseBusiness, n.releaseText, n.firstReleaseHeld, n.observationCount, [(n)-[:FROM]->(x:Source) | x.id]]) AS Series }
CALL (n5, n7, n13) { UNWIND n5 + n7 + n13 AS n MATCH (n:Source) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.title, n.url, n.publishedOn, n.retrievedOn, n.kind, n.seen, n.citation, [(n)-[:PUBLISHED_BY]->(x:Agent) | x.id]]) AS Source }
CALL (n9) { UNWIND n9 AS n MATCH (n:Review) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.verdict, n.because, n.reviewedOn, n.sawVerdict, n.sawMeasured, [(n)-[:OF]->(x:Claim) | x.id], [(n)-[:BY]->(x:Agent) | x.id], [(n)-[r:RESTS_ON]->(x:Evidence) | [r.order, x.id]]]) AS Review }
CALL (n11, n12) { UNWIND n11 + n12 AS n MATCH (n:Evidence) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.stance, n.finding, n.note,
  n.figureText, n.figureValue, n.figureLow, n.figureHigh, n.figureUnit, n.figureComparator, n.figureStep, n.figureRound, [(n)-[:FROM]->(x:Source) | x.id], [(n)-[r:USES]->(x:Observation) | [r.order, x.id]]]) AS Evidence }
CALL (n14) { UNWIND n14 AS n MATCH (n:Observation) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated, [(n)-[:OF]->(x:Series) | x.id]]) AS Observation }
CALL (n19) { UNWIND n19 AS n MATCH (n:CausalLink) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.polarity, n.delay, n.isIdentity,
  n.strengthValue, n.strengthLow, n.strengthHigh, n.strengthUnit, [(n)-[:STRENGTH_FROM]->(x:Source) | x.id], [(n)-[:FROM_FACTOR]->(x:Factor) | x.id], [(n)-[:TO_FACTOR]->(x:Factor) | x.id], [(n)<-[r:REASON_FOR]-(x:Claim) | [r.order, x.id]], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)<-[:STEP]-(x:Loop) | [x.slug, x.id]]]) AS CausalLink }
CALL (n20, n21) { UNWIND n20 + n21 AS n MATCH (n:Factor) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, [(n)-[:MEASURED_AS]->(x:Metric) | x.id], [(n)<-[:FROM_FACTOR]-(x:CausalLink) | [x.slug, x.id]], [(n)<-[:TO_FACTOR]-(x:CausalLink) | [x.slug, x.id]]]) AS Factor }
WITH Claim, Article, Agent, Metric, Series, Source, Review, Evidence, Observation, CausalLink, Factor
MATCH (g:Graph {id: 'graph'}) UNWIND [['Claim', Claim], ['Article', Article], ['Agent', Agent], ['Metric', Metric], ['Series', Series], ['Source', Source], ['Review', Review], ['Evidence', Evidence], ['Observation', Observation], ['CausalLink', CausalLink], ['Factor', Factor], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromIds a loop with its reasons
CALL () { UNWIND $ids AS id MATCH (n:Loop {id: id}) RETURN collect(n) AS n0 }
CALL (n0) { UNWIND n0 AS n MATCH (n)-[r:STEP]->(x:CausalLink) RETURN collect(DISTINCT x) AS n1 }
CALL (n1) { UNWIND n1 AS n MATCH (n)-[:FROM_FACTOR]->(x:Factor) RETURN collect(DISTINCT x) AS n2 }
CALL (n1) { UNWIND n1 AS n MATCH (n)-[:TO_FACTOR]->(x:Factor) RETURN collect(DISTINCT x) AS n3 }
CALL (n1) { UNWIND n1 AS n MATCH (n)<-[r:REASON_FOR]-(x:Claim) RETURN collect(DISTINCT x) AS n4 }
CALL (n1) { UNWIND n1 AS n MATCH (n)<-[r:BEARS_ON]-(x:Evidence) RETURN collect(DISTINCT x) AS n5 }
CALL (n0) { UNWIND n0 AS n MATCH (n:Loop) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, [(n)-[r:STEP]->(x:CausalLink) | [r.order, x.id]]]) AS Loop }
CALL (n1) { UNWIND n1 AS n MATCH (n:CausalLink) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.polarity, n.delay, n.isIdentity,
  n.strengthValue, n.strengthLow, n.strengthHigh, n.strengthUnit, [(n)-[:STRENGTH_FROM]->(x:Source) | x.id], [(n)-[:FROM_FACTOR]->(x:Factor) | x.id], [(n)-[:TO_FACTOR]->(x:Factor) | x.id], [(n)<-[r:REASON_FOR]-(x:Claim) | [r.order, x.id]], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)<-[:STEP]-(x:Loop) | [x.slug, x.id]]]) AS CausalLink }
CALL (n2, n3) { UNWIND n2 + n3 AS n MATCH (n:Factor) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.name, [(n)-[:MEASURED_AS]->(x:Metric) | x.id], [(n)<-[:FROM_FACTOR]-(x:CausalLink) | [x.slug, x.id]], [(n)<-[:TO_FACTOR]-(x:CausalLink) | [x.slug, x.id]]]) AS Factor }
CALL (n4) { UNWIND n4 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
CALL (n5) { UNWIND n5 AS n MATCH (n:Evidence) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.stance, n.finding, n.note,
  n.figureText, n.figureValue, n.figureLow, n.figureHigh, n.figureUnit, n.figureComparator, n.figureStep, n.figureRound, [(n)-[:FROM]->(x:Source) | x.id], [(n)-[r:USES]->(x:Observation) | [r.order, x.id]]]) AS Evidence }
WITH Loop, CausalLink, Factor, Claim, Evidence
MATCH (g:Graph {id: 'graph'}) UNWIND [['Loop', Loop], ['CausalLink', CausalLink], ['Factor', Factor], ['Claim', Claim], ['Evidence', Evidence], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage all, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage all, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage all, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage article, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage article, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage article, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage metric, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage metric, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// readAlongFromPage metric, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect(c) AS n0, collect([c.id, c.verdictOrder]) AS page
}
CALL (n0) { UNWIND n0 AS n MATCH (n:Claim) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect([n.id, n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd, [(n)<-[:MAKES]-(x:Article) | x.id], [(n)-[:ABOUT]->(x:Metric) | x.id], [(n)-[:ASSERTED_BY]->(x:Agent) | x.id], [(n)-[:CITES]->(x:Source) | x.id], [(n)<-[:OF]-(x:Review) | x.id], [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]], [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]], [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]], [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]], [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]]]) AS Claim }
WITH page, Claim
MATCH (g:Graph {id: 'graph'}) UNWIND [['Page', page], ['Claim', Claim], ['Version', [[g.changes, g.contentHash, g.remaking]]]] AS part UNWIND part[1] AS row
RETURN part[0], row;

// LOCK_GRAPH
MERGE (g:Graph {id: 'graph'}) SET g.changes = coalesce(g.changes, 0) RETURN g.changes, g.remaking;

// WRITE_ORIGINS
UNWIND $rows AS row MERGE (o:Origin {id: row.id}) SET o = row;

// DELETE_ORIGINS
UNWIND $ids AS id MATCH (o:Origin {id: id}) DELETE o;

// READ_ORIGINS
MATCH (o:Origin) RETURN o.id, o.hash, o.nodes, o.relationships, o.content, o.saidLabels, o.saidRelationships;

// MOVE_VERSION
MATCH (g:Graph {id: 'graph'})
SET g.changes = $changes, g.contentHash = $contentHash, g.seedFingerprint = null;

// SEAL_SEED
MERGE (g:Graph {id: 'graph'}) SET g.seedFingerprint = $fingerprint;

// READ_VERSION
MATCH (g:Graph {id: 'graph'}) RETURN g.changes, g.contentHash, g.remaking;

// READ_STATE
MATCH (g:Graph {id: 'graph'})
CALL (g) { MATCH (o:Origin) RETURN collect([o.id, o.hash]) AS origins }
RETURN g.changes, g.contentHash, g.seedFingerprint, origins, g.remaking;

// WRITE_JOURNAL
UNWIND $rows AS row CREATE (:JournalEntry {id: row.id, sequence: row.sequence, at: row.at,
  actor: row.actor, what: row.what, changed: row.origin, before: row.before, after: row.after, verdicts: row.verdicts});

// READ_JOURNAL
MATCH (j:JournalEntry) WHERE j.id > $after RETURN j.sequence, j.at, j.actor, j.what, j.changed, j.before, j.after, j.verdicts ORDER BY j.id;

// READ_VERDICTS_OF_ORIGIN
MATCH (c:Claim) WHERE c.origin = $origin RETURN c.slug, c.verdict;

// COUNT_JOURNAL
MATCH (j:JournalEntry) RETURN count(j);

// findNodes Agent
UNWIND $ids AS id MATCH (n:Agent {id: id}) RETURN n.id, n.origin;

// findNodes Article
UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n.id, n.origin;

// findNodes CausalLink
UNWIND $ids AS id MATCH (n:CausalLink {id: id}) RETURN n.id, n.origin;

// findNodes Claim
UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n.id, n.origin;

// findNodes Evidence
UNWIND $ids AS id MATCH (n:Evidence {id: id}) RETURN n.id, n.origin;

// findNodes Factor
UNWIND $ids AS id MATCH (n:Factor {id: id}) RETURN n.id, n.origin;

// findNodes Loop
UNWIND $ids AS id MATCH (n:Loop {id: id}) RETURN n.id, n.origin;

// findNodes Metric
UNWIND $ids AS id MATCH (n:Metric {id: id}) RETURN n.id, n.origin;

// findNodes Observation
UNWIND $ids AS id MATCH (n:Observation {id: id}) RETURN n.id, n.origin;

// findNodes Review
UNWIND $ids AS id MATCH (n:Review {id: id}) RETURN n.id, n.origin;

// findNodes Scenario
UNWIND $ids AS id MATCH (n:Scenario {id: id}) RETURN n.id, n.origin;

// findNodes Series
UNWIND $ids AS id MATCH (n:Series {id: id}) RETURN n.id, n.origin;

// findNodes Source
UNWIND $ids AS id MATCH (n:Source {id: id}) RETURN n.id, n.origin;

// findNodes Check
UNWIND $ids AS id MATCH (n:Check {id: id}) RETURN n.id, n.origin;

// createNodes Agent
UNWIND $rows AS row CREATE (n:Agent) SET n = row;

// createNodes Article
UNWIND $rows AS row CREATE (n:Article:Searchable) SET n = row;

// createNodes CausalLink
UNWIND $rows AS row CREATE (n:CausalLink:Searchable) SET n = row SET n.strengthNumber = toFloat(row.strengthValue);

// createNodes Claim
UNWIND $rows AS row CREATE (n:Claim:Searchable) SET n = row SET n.quantityNumber = toFloat(row.quantityValue);

// createNodes Evidence
UNWIND $rows AS row CREATE (n:Evidence) SET n = row SET n.figureNumber = toFloat(row.figureValue);

// createNodes Factor
UNWIND $rows AS row CREATE (n:Factor:Searchable) SET n = row;

// createNodes Loop
UNWIND $rows AS row CREATE (n:Loop:Searchable) SET n = row;

// createNodes Metric
UNWIND $rows AS row CREATE (n:Metric:Searchable) SET n = row;

// createNodes Observation
UNWIND $rows AS row CREATE (n:Observation) SET n = row SET n.valueNumber = toFloat(row.value);

// createNodes Review
UNWIND $rows AS row CREATE (n:Review) SET n = row;

// createNodes Scenario
UNWIND $rows AS row CREATE (n:Scenario) SET n = row;

// createNodes Series
UNWIND $rows AS row CREATE (n:Series:Searchable) SET n = row;

// createNodes Source
UNWIND $rows AS row CREATE (n:Source:Searchable) SET n = row;

// createNodes Check
UNWIND $rows AS row CREATE (n:Check) SET n = row SET n.measuredNumber = toFloat(row.measured);

// updateNodes Agent
UNWIND $rows AS row MATCH (n:Agent {id: row.id}) SET n = row;

// updateNodes Article
UNWIND $rows AS row MATCH (n:Article {id: row.id}) SET n = row SET n:Searchable;

// updateNodes CausalLink
UNWIND $rows AS row MATCH (n:CausalLink {id: row.id}) SET n = row SET n:Searchable SET n.strengthNumber = toFloat(row.strengthValue);

// updateNodes Claim
UNWIND $rows AS row MATCH (n:Claim {id: row.id}) SET n = row SET n:Searchable SET n.quantityNumber = toFloat(row.quantityValue);

// updateNodes Evidence
UNWIND $rows AS row MATCH (n:Evidence {id: row.id}) SET n = row SET n.figureNumber = toFloat(row.figureValue);

// updateNodes Factor
UNWIND $rows AS row MATCH (n:Factor {id: row.id}) SET n = row SET n:Searchable;

// updateNodes Loop
UNWIND $rows AS row MATCH (n:Loop {id: row.id}) SET n = row SET n:Searchable;

// updateNodes Metric
UNWIND $rows AS row MATCH (n:Metric {id: row.id}) SET n = row SET n:Searchable;

// updateNodes Observation
UNWIND $rows AS row MATCH (n:Observation {id: row.id}) SET n = row SET n.valueNumber = toFloat(row.value);

// updateNodes Review
UNWIND $rows AS row MATCH (n:Review {id: row.id}) SET n = row;

// updateNodes Scenario
UNWIND $rows AS row MATCH (n:Scenario {id: row.id}) SET n = row;

// updateNodes Series
UNWIND $rows AS row MATCH (n:Series {id: row.id}) SET n = row SET n:Searchable;

// updateNodes Source
UNWIND $rows AS row MATCH (n:Source {id: row.id}) SET n = row SET n:Searchable;

// updateNodes Check
UNWIND $rows AS row MATCH (n:Check {id: row.id}) SET n = row SET n.measuredNumber = toFloat(row.measured);

// createAbsentNodes Agent
UNWIND $ids AS id CREATE (:Agent:Absent {id: id});

// createAbsentNodes Article
UNWIND $ids AS id CREATE (:Article:Absent {id: id});

// createAbsentNodes CausalLink
UNWIND $ids AS id CREATE (:CausalLink:Absent {id: id});

// createAbsentNodes Claim
UNWIND $ids AS id CREATE (:Claim:Absent {id: id});

// createAbsentNodes Evidence
UNWIND $ids AS id CREATE (:Evidence:Absent {id: id});

// createAbsentNodes Factor
UNWIND $ids AS id CREATE (:Factor:Absent {id: id});

// createAbsentNodes Loop
UNWIND $ids AS id CREATE (:Loop:Absent {id: id});

// createAbsentNodes Metric
UNWIND $ids AS id CREATE (:Metric:Absent {id: id});

// createAbsentNodes Observation
UNWIND $ids AS id CREATE (:Observation:Absent {id: id});

// createAbsentNodes Review
UNWIND $ids AS id CREATE (:Review:Absent {id: id});

// createAbsentNodes Scenario
UNWIND $ids AS id CREATE (:Scenario:Absent {id: id});

// createAbsentNodes Series
UNWIND $ids AS id CREATE (:Series:Absent {id: id});

// createAbsentNodes Source
UNWIND $ids AS id CREATE (:Source:Absent {id: id});

// createAbsentNodes Check
UNWIND $ids AS id CREATE (:Check:Absent {id: id});

// unmarkAbsentNodes Agent
UNWIND $ids AS id MATCH (n:Agent:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Article
UNWIND $ids AS id MATCH (n:Article:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes CausalLink
UNWIND $ids AS id MATCH (n:CausalLink:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Claim
UNWIND $ids AS id MATCH (n:Claim:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Evidence
UNWIND $ids AS id MATCH (n:Evidence:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Factor
UNWIND $ids AS id MATCH (n:Factor:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Loop
UNWIND $ids AS id MATCH (n:Loop:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Metric
UNWIND $ids AS id MATCH (n:Metric:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Observation
UNWIND $ids AS id MATCH (n:Observation:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Review
UNWIND $ids AS id MATCH (n:Review:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Scenario
UNWIND $ids AS id MATCH (n:Scenario:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Series
UNWIND $ids AS id MATCH (n:Series:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Source
UNWIND $ids AS id MATCH (n:Source:Absent {id: id}) REMOVE n:Absent;

// unmarkAbsentNodes Check
UNWIND $ids AS id MATCH (n:Check:Absent {id: id}) REMOVE n:Absent;

// idsOfOrigin Agent
MATCH (n:Agent) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Article
MATCH (n:Article) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin CausalLink
MATCH (n:CausalLink) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Claim
MATCH (n:Claim) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Evidence
MATCH (n:Evidence) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Factor
MATCH (n:Factor) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Loop
MATCH (n:Loop) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Metric
MATCH (n:Metric) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Observation
MATCH (n:Observation) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Review
MATCH (n:Review) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Scenario
MATCH (n:Scenario) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Series
MATCH (n:Series) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Source
MATCH (n:Source) WHERE n.origin = $origin RETURN n.id;

// idsOfOrigin Check
MATCH (n:Check) WHERE n.origin = $origin RETURN n.id;

// markAbsentNodes Agent
UNWIND $ids AS id MATCH (n:Agent {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// markAbsentNodes Article
UNWIND $ids AS id MATCH (n:Article {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes CausalLink
UNWIND $ids AS id MATCH (n:CausalLink {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Claim
UNWIND $ids AS id MATCH (n:Claim {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Evidence
UNWIND $ids AS id MATCH (n:Evidence {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// markAbsentNodes Factor
UNWIND $ids AS id MATCH (n:Factor {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Loop
UNWIND $ids AS id MATCH (n:Loop {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Metric
UNWIND $ids AS id MATCH (n:Metric {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Observation
UNWIND $ids AS id MATCH (n:Observation {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// markAbsentNodes Review
UNWIND $ids AS id MATCH (n:Review {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// markAbsentNodes Scenario
UNWIND $ids AS id MATCH (n:Scenario {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// markAbsentNodes Series
UNWIND $ids AS id MATCH (n:Series {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Source
UNWIND $ids AS id MATCH (n:Source {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent REMOVE n:Searchable;

// markAbsentNodes Check
UNWIND $ids AS id MATCH (n:Check {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent;

// deleteNodes Agent
UNWIND $ids AS id MATCH (n:Agent {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Article
UNWIND $ids AS id MATCH (n:Article {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes CausalLink
UNWIND $ids AS id MATCH (n:CausalLink {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Claim
UNWIND $ids AS id MATCH (n:Claim {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Evidence
UNWIND $ids AS id MATCH (n:Evidence {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Factor
UNWIND $ids AS id MATCH (n:Factor {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Loop
UNWIND $ids AS id MATCH (n:Loop {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Metric
UNWIND $ids AS id MATCH (n:Metric {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Observation
UNWIND $ids AS id MATCH (n:Observation {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Review
UNWIND $ids AS id MATCH (n:Review {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Scenario
UNWIND $ids AS id MATCH (n:Scenario {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Series
UNWIND $ids AS id MATCH (n:Series {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Source
UNWIND $ids AS id MATCH (n:Source {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// deleteNodes Check
UNWIND $ids AS id MATCH (n:Check {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n;

// DELETE_UNNAMED_NODES
MATCH (n:Absent) WHERE NOT EXISTS { (n)--() } DELETE n;

// createRelationships Article PUBLISHED_BY Agent
UNWIND $rows AS row MATCH (a:Article {id: row[0]}) MATCH (b:Agent {id: row[1]}) CREATE (a)-[:PUBLISHED_BY {origin: row[2]}]->(b);

// createRelationships Article MAKES Claim
UNWIND $rows AS row MATCH (a:Article {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:MAKES {origin: row[2], order: row[3]}]->(b);

// createRelationships CausalLink FROM_FACTOR Factor
UNWIND $rows AS row MATCH (a:CausalLink {id: row[0]}) MATCH (b:Factor {id: row[1]}) CREATE (a)-[:FROM_FACTOR {origin: row[2]}]->(b);

// createRelationships CausalLink TO_FACTOR Factor
UNWIND $rows AS row MATCH (a:CausalLink {id: row[0]}) MATCH (b:Factor {id: row[1]}) CREATE (a)-[:TO_FACTOR {origin: row[2]}]->(b);

// createRelationships CausalLink STRENGTH_FROM Source
UNWIND $rows AS row MATCH (a:CausalLink {id: row[0]}) MATCH (b:Source {id: row[1]}) CREATE (a)-[:STRENGTH_FROM {origin: row[2]}]->(b);

// createRelationships Check OF Claim
UNWIND $rows AS row MATCH (a:Check {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:OF {origin: row[2]}]->(b);

// createRelationships Check DECIDED_BY Observation
UNWIND $rows AS row MATCH (a:Check {id: row[0]}) MATCH (b:Observation {id: row[1]}) CREATE (a)-[:DECIDED_BY {origin: row[2], order: row[3]}]->(b);

// createRelationships Claim ABOUT Metric
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:Metric {id: row[1]}) CREATE (a)-[:ABOUT {origin: row[2]}]->(b);

// createRelationships Claim ASSERTED_BY Agent
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:Agent {id: row[1]}) CREATE (a)-[:ASSERTED_BY {origin: row[2]}]->(b);

// createRelationships Claim CITES Source
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:Source {id: row[1]}) CREATE (a)-[:CITES {origin: row[2]}]->(b);

// createRelationships Claim DERIVES_FROM Claim
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:DERIVES_FROM {origin: row[2], order: row[3]}]->(b);

// createRelationships Claim REASON_FOR CausalLink
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:CausalLink {id: row[1]}) CREATE (a)-[:REASON_FOR {origin: row[2], order: row[3]}]->(b);

// createRelationships Claim SAME_AS Claim
UNWIND $rows AS row MATCH (a:Claim {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:SAME_AS {origin: row[2]}]->(b);

// createRelationships Evidence BEARS_ON Claim
UNWIND $rows AS row MATCH (a:Evidence {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:BEARS_ON {origin: row[2], stance: row[3], order: row[4]}]->(b);

// createRelationships Evidence BEARS_ON CausalLink
UNWIND $rows AS row MATCH (a:Evidence {id: row[0]}) MATCH (b:CausalLink {id: row[1]}) CREATE (a)-[:BEARS_ON {origin: row[2], stance: row[3], order: row[4]}]->(b);

// createRelationships Evidence FROM Source
UNWIND $rows AS row MATCH (a:Evidence {id: row[0]}) MATCH (b:Source {id: row[1]}) CREATE (a)-[:FROM {origin: row[2]}]->(b);

// createRelationships Evidence USES Observation
UNWIND $rows AS row MATCH (a:Evidence {id: row[0]}) MATCH (b:Observation {id: row[1]}) CREATE (a)-[:USES {origin: row[2], order: row[3]}]->(b);

// createRelationships Factor DRIVES Factor
UNWIND $rows AS row MATCH (a:Factor {id: row[0]}) MATCH (b:Factor {id: row[1]}) CREATE (a)-[:DRIVES {origin: row[2], link: row[3], polarity: row[4]}]->(b);

// createRelationships Factor MEASURED_AS Metric
UNWIND $rows AS row MATCH (a:Factor {id: row[0]}) MATCH (b:Metric {id: row[1]}) CREATE (a)-[:MEASURED_AS {origin: row[2]}]->(b);

// createRelationships Loop STEP CausalLink
UNWIND $rows AS row MATCH (a:Loop {id: row[0]}) MATCH (b:CausalLink {id: row[1]}) CREATE (a)-[:STEP {origin: row[2], order: row[3]}]->(b);

// createRelationships Metric MEASURED_BY Series
UNWIND $rows AS row MATCH (a:Metric {id: row[0]}) MATCH (b:Series {id: row[1]}) CREATE (a)-[:MEASURED_BY {origin: row[2], preference: row[3]}]->(b);

// createRelationships Observation OF Series
UNWIND $rows AS row MATCH (a:Observation {id: row[0]}) MATCH (b:Series {id: row[1]}) CREATE (a)-[:OF {origin: row[2]}]->(b);

// createRelationships Review BY Agent
UNWIND $rows AS row MATCH (a:Review {id: row[0]}) MATCH (b:Agent {id: row[1]}) CREATE (a)-[:BY {origin: row[2]}]->(b);

// createRelationships Review OF Claim
UNWIND $rows AS row MATCH (a:Review {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:OF {origin: row[2]}]->(b);

// createRelationships Review RESTS_ON Evidence
UNWIND $rows AS row MATCH (a:Review {id: row[0]}) MATCH (b:Evidence {id: row[1]}) CREATE (a)-[:RESTS_ON {origin: row[2], order: row[3]}]->(b);

// createRelationships Scenario SHOCKS Factor
UNWIND $rows AS row MATCH (a:Scenario {id: row[0]}) MATCH (b:Factor {id: row[1]}) CREATE (a)-[:SHOCKS {origin: row[2], order: row[3], level: row[4], levelLow: row[5], levelHigh: row[6], amount: row[7], low: row[8], high: row[9], unit: row[10], startYear: row[11], note: row[12]}]->(b);

// createRelationships Scenario TELLS Claim
UNWIND $rows AS row MATCH (a:Scenario {id: row[0]}) MATCH (b:Claim {id: row[1]}) CREATE (a)-[:TELLS {origin: row[2], order: row[3]}]->(b);

// createRelationships Series FROM Source
UNWIND $rows AS row MATCH (a:Series {id: row[0]}) MATCH (b:Source {id: row[1]}) CREATE (a)-[:FROM {origin: row[2]}]->(b);

// createRelationships Source PUBLISHED_BY Agent
UNWIND $rows AS row MATCH (a:Source {id: row[0]}) MATCH (b:Agent {id: row[1]}) CREATE (a)-[:PUBLISHED_BY {origin: row[2]}]->(b);

// deleteRelationships Article PUBLISHED_BY Agent
MATCH (a:Article)-[r:PUBLISHED_BY]->(b:Agent) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Article MAKES Claim
MATCH (a:Article)-[r:MAKES]->(b:Claim) WHERE b.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships CausalLink FROM_FACTOR Factor
MATCH (a:CausalLink)-[r:FROM_FACTOR]->(b:Factor) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships CausalLink TO_FACTOR Factor
MATCH (a:CausalLink)-[r:TO_FACTOR]->(b:Factor) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships CausalLink STRENGTH_FROM Source
MATCH (a:CausalLink)-[r:STRENGTH_FROM]->(b:Source) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Check OF Claim
MATCH (a:Check)-[r:OF]->(b:Claim) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Check DECIDED_BY Observation
MATCH (a:Check)-[r:DECIDED_BY]->(b:Observation) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim ABOUT Metric
MATCH (a:Claim)-[r:ABOUT]->(b:Metric) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim ASSERTED_BY Agent
MATCH (a:Claim)-[r:ASSERTED_BY]->(b:Agent) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim CITES Source
MATCH (a:Claim)-[r:CITES]->(b:Source) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim DERIVES_FROM Claim
MATCH (a:Claim)-[r:DERIVES_FROM]->(b:Claim) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim REASON_FOR CausalLink
MATCH (a:Claim)-[r:REASON_FOR]->(b:CausalLink) WHERE b.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Claim SAME_AS Claim
MATCH (a:Claim)-[r:SAME_AS]->(b:Claim) WHERE r.origin = $origin DELETE r;

// deleteRelationships Evidence BEARS_ON Claim
MATCH (a:Evidence)-[r:BEARS_ON]->(b:Claim) WHERE b.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Evidence BEARS_ON CausalLink
MATCH (a:Evidence)-[r:BEARS_ON]->(b:CausalLink) WHERE b.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Evidence FROM Source
MATCH (a:Evidence)-[r:FROM]->(b:Source) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Evidence USES Observation
MATCH (a:Evidence)-[r:USES]->(b:Observation) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Factor DRIVES Factor
MATCH (a:Factor)-[r:DRIVES]->(b:Factor) WHERE r.origin = $origin DELETE r;

// deleteRelationships Factor MEASURED_AS Metric
MATCH (a:Factor)-[r:MEASURED_AS]->(b:Metric) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Loop STEP CausalLink
MATCH (a:Loop)-[r:STEP]->(b:CausalLink) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Metric MEASURED_BY Series
MATCH (a:Metric)-[r:MEASURED_BY]->(b:Series) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Observation OF Series
MATCH (a:Observation)-[r:OF]->(b:Series) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Review BY Agent
MATCH (a:Review)-[r:BY]->(b:Agent) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Review OF Claim
MATCH (a:Review)-[r:OF]->(b:Claim) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Review RESTS_ON Evidence
MATCH (a:Review)-[r:RESTS_ON]->(b:Evidence) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Scenario SHOCKS Factor
MATCH (a:Scenario)-[r:SHOCKS]->(b:Factor) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Scenario TELLS Claim
MATCH (a:Scenario)-[r:TELLS]->(b:Claim) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Series FROM Source
MATCH (a:Series)-[r:FROM]->(b:Source) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// deleteRelationships Source PUBLISHED_BY Agent
MATCH (a:Source)-[r:PUBLISHED_BY]->(b:Agent) WHERE a.origin = $origin AND r.origin = $origin DELETE r;

// CREATE_OBSERVATIONS
UNWIND $rows AS row MATCH (s:Series {id: row[10]})
CREATE (n:Observation {id: row[0], period: row[1], periodStart: row[2], periodEnd: row[3], frequency: row[4], value: row[5], vintage: row[6], releasedOn: row[7], releasedOnIsEstimated: row[8], origin: row[9], valueNumber: toFloat(row[5])})-[:OF {origin: row[9]}]->(s);

// pageBySlug forwards
MATCH (n:Agent) WHERE n.slug > $after
RETURN n.id, n.slug ORDER BY n.slug LIMIT $limit;

// pageBySlug backwards before a key
MATCH (n:Agent) WHERE n.slug > $after AND n.slug < $before
RETURN n.id, n.slug ORDER BY n.slug DESC LIMIT $limit;

// pageOfClaims all, no filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, no filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after AND c.appearance < $before
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, no filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, no filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after AND c.slug < $before
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, no filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, no filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after AND c.slug < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, every filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after AND c.formula IS NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND c.formula IS NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after AND c.formula IS NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.slug > $after AND c.slug < $before AND c.formula IS NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims all, an unmeasured claim, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after AND c.appearance < $before
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after AND c.slug < $before
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, no filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after AND c.slug < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, every filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after AND c.formula IS NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND c.formula IS NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after AND c.formula IS NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.slug > $after AND c.slug < $before AND c.formula IS NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims article, an unmeasured claim, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after AND c.appearance < $before
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after AND c.slug < $before
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, no filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after AND c.slug < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, every filter, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, APPEARANCE, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after AND c.formula IS NULL
  WITH c ORDER BY c.appearance LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, APPEARANCE, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.appearance > $after AND c.appearance < $before AND c.formula IS NULL
  WITH c ORDER BY c.appearance DESC LIMIT $limit
  RETURN collect([c.id, c.appearance]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, SLUG, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after AND c.formula IS NULL
  WITH c ORDER BY c.slug LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, SLUG, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.slug > $after AND c.slug < $before AND c.formula IS NULL
  WITH c ORDER BY c.slug DESC LIMIT $limit
  RETURN collect([c.id, c.slug]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, VERDICT, forwards
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// pageOfClaims metric, an unmeasured claim, VERDICT, backwards before a key
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.verdictOrder > $after AND c.verdictOrder < $before AND c.formula IS NULL
  WITH c ORDER BY c.verdictOrder DESC LIMIT $limit
  RETURN collect([c.id, c.verdictOrder]) AS claims
}
RETURN scope.index, claims;

// countOfClaims all, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.origin IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims all, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.origin IS NOT NULL AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims all, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (c:Claim) WHERE c.origin IS NOT NULL AND c.formula IS NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims article, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.origin IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims article, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.origin IS NOT NULL AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims article, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim) WHERE c.origin IS NOT NULL AND c.formula IS NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims metric, no filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.origin IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims metric, every filter
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.origin IS NOT NULL AND EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article } AND c.section IN $section AND c.kind IN $kind AND c.verdict IN $verdict AND EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric } AND EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source } AND all(word IN $text WHERE c.searchText CONTAINS word) AND EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy } AND c.formula IS NOT NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// countOfClaims metric, an unmeasured claim
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim) WHERE c.origin IS NOT NULL AND c.formula IS NULL
  RETURN count(c) AS claims
}
RETURN scope.index, claims;

// READ_RECORDS Agent
UNWIND $ids AS id MATCH (n:Agent {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name, n.kind;

// READ_RECORDS Article
UNWIND $ids AS id MATCH (n:Article {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.title, n.publishedOn, n.publishedOnIsExact, n.sha256, n.sections,
  [(n)-[:PUBLISHED_BY]->(x:Agent) | x.id] AS publisher;

// READ_RECORDS CausalLink
UNWIND $ids AS id MATCH (n:CausalLink {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.statement, n.polarity, n.delay, n.isIdentity,
  n.strengthValue, n.strengthLow, n.strengthHigh, n.strengthUnit,
  [(n)-[:STRENGTH_FROM]->(x:Source) | x.id] AS strengthSource,
  [(n)-[:FROM_FACTOR]->(x:Factor) | x.id] AS from,
  [(n)-[:TO_FACTOR]->(x:Factor) | x.id] AS to,
  [(n)<-[r:REASON_FOR]-(x:Claim) | [r.order, x.id]] AS claims,
  [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]] AS evidence,
  [(n)<-[:STEP]-(x:Loop) | [x.slug, x.id]] AS loops;

// READ_RECORDS Claim
UNWIND $ids AS id MATCH (n:Claim {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  n.quantityText, n.quantityValue, n.quantityLow, n.quantityHigh, n.quantityUnit, n.quantityComparator, n.quantityStep, n.quantityRound,
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd,
  [(n)<-[:MAKES]-(x:Article) | x.id] AS article,
  [(n)-[:ABOUT]->(x:Metric) | x.id] AS metric,
  [(n)-[:ASSERTED_BY]->(x:Agent) | x.id] AS assertedBy,
  [(n)-[:CITES]->(x:Source) | x.id] AS source,
  [(n)<-[:OF]-(x:Review) | x.id] AS review,
  [(n)<-[r:BEARS_ON]-(x:Evidence) | [r.order, x.id]] AS evidence,
  [(n)-[r:DERIVES_FROM]->(x:Claim) | [r.order, x.id]] AS derivesFrom,
  [(n)<-[:DERIVES_FROM]-(x:Claim) | [x.slug, x.id]] AS derivedClaims,
  [(n)-[:SAME_AS]-(x:Claim) | [x.slug, x.id]] AS sameAs,
  [(n)-[:REASON_FOR]->(x:CausalLink) | [x.slug, x.id]] AS causalLinks;

// READ_RECORDS Evidence
UNWIND $ids AS id MATCH (n:Evidence {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.stance, n.finding, n.note,
  n.figureText, n.figureValue, n.figureLow, n.figureHigh, n.figureUnit, n.figureComparator, n.figureStep, n.figureRound,
  [(n)-[:FROM]->(x:Source) | x.id] AS source,
  [(n)-[r:USES]->(x:Observation) | [r.order, x.id]] AS observations;

// READ_RECORDS Factor
UNWIND $ids AS id MATCH (n:Factor {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name,
  [(n)-[:MEASURED_AS]->(x:Metric) | x.id] AS metric,
  [(n)<-[:FROM_FACTOR]-(x:CausalLink) | [x.slug, x.id]] AS drives,
  [(n)<-[:TO_FACTOR]-(x:CausalLink) | [x.slug, x.id]] AS drivenBy;

// READ_RECORDS Loop
UNWIND $ids AS id MATCH (n:Loop {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name,
  [(n)-[r:STEP]->(x:CausalLink) | [r.order, x.id]] AS links;

// READ_RECORDS Metric
UNWIND $ids AS id MATCH (n:Metric {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name, n.unit, n.definition, n.names, n.symbols, n.phrases, n.speakers,
  [(n)-[r:MEASURED_BY]->(x:Series) | [r.preference, x.id]] AS series;

// READ_RECORDS Observation
UNWIND $ids AS id MATCH (n:Observation {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated,
  [(n)-[:OF]->(x:Series) | x.id] AS series;

// READ_RECORDS Review
UNWIND $ids AS id MATCH (n:Review {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.verdict, n.because, n.reviewedOn, n.sawVerdict, n.sawMeasured,
  [(n)-[:OF]->(x:Claim) | x.id] AS claim,
  [(n)-[:BY]->(x:Agent) | x.id] AS reviewer,
  [(n)-[r:RESTS_ON]->(x:Evidence) | [r.order, x.id]] AS evidence;

// READ_RECORDS Scenario
UNWIND $ids AS id MATCH (n:Scenario {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name, n.statement,
  [(n)-[r:TELLS]->(x:Claim) | [r.order, x.id]] AS claims,
  [(n)-[r:SHOCKS]->(f:Factor) | [r.order, f.id, r.level, r.levelLow, r.levelHigh, r.amount, r.low, r.high, r.unit, r.startYear, r.note]] AS shocks;

// READ_RECORDS Series
UNWIND $ids AS id MATCH (n:Series {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.name, n.officialId, n.unit, n.nature, n.frequency, n.seasonallyAdjusted, n.licence, n.redistributable,
  n.retrieval, n.notes, n.caveat, n.vintages, n.releaseDays, n.releaseBusiness, n.releaseText, n.firstReleaseHeld, n.observationCount,
  [(n)-[:FROM]->(x:Source) | x.id] AS source;

// READ_RECORDS Source
UNWIND $ids AS id MATCH (n:Source {id: id}) WHERE n.origin IS NOT NULL
RETURN n.id,
  n.slug, n.title, n.url, n.publishedOn, n.retrievedOn, n.kind, n.seen, n.citation,
  [(n)-[:PUBLISHED_BY]->(x:Agent) | x.id] AS publisher;

// READ_CHECKS
UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:OF]-(n:Check) WHERE n.origin IS NOT NULL
RETURN c.id, c.slug, n.basis, n.verdict, n.formula, n.measured, n.difference, n.unit, n.asOf, n.asOfIsExact, n.because,
  n.steps, n.stepValues, n.stepUnits,
  n.trueWhenPeriods, n.trueWhenStarts, n.trueWhenEnds, n.trueWhenFrequencies, n.trueWhenVintages, n.trueWhenMeasured,
  c.quantityText, c.quantityValue, c.quantityLow, c.quantityHigh, c.quantityUnit, c.quantityComparator, c.quantityStep, c.quantityRound,
  [(n)-[r:DECIDED_BY]->(o:Observation) | [r.order, o.id]] AS observations;

// READ_OBSERVATIONS
UNWIND $ids AS id MATCH (:Series {id: id})<-[:OF]-(n:Observation) WHERE n.origin IS NOT NULL
RETURN n.id, n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated, [id] AS series;

// COUNT_NODES
MATCH (n:Agent) WHERE n.origin IS NOT NULL RETURN 'Agent' AS label, count(n) AS nodes
UNION ALL MATCH (n:Article) WHERE n.origin IS NOT NULL RETURN 'Article' AS label, count(n) AS nodes
UNION ALL MATCH (n:CausalLink) WHERE n.origin IS NOT NULL RETURN 'CausalLink' AS label, count(n) AS nodes
UNION ALL MATCH (n:Claim) WHERE n.origin IS NOT NULL RETURN 'Claim' AS label, count(n) AS nodes
UNION ALL MATCH (n:Evidence) WHERE n.origin IS NOT NULL RETURN 'Evidence' AS label, count(n) AS nodes
UNION ALL MATCH (n:Factor) WHERE n.origin IS NOT NULL RETURN 'Factor' AS label, count(n) AS nodes
UNION ALL MATCH (n:Loop) WHERE n.origin IS NOT NULL RETURN 'Loop' AS label, count(n) AS nodes
UNION ALL MATCH (n:Metric) WHERE n.origin IS NOT NULL RETURN 'Metric' AS label, count(n) AS nodes
UNION ALL MATCH (n:Observation) WHERE n.origin IS NOT NULL RETURN 'Observation' AS label, count(n) AS nodes
UNION ALL MATCH (n:Review) WHERE n.origin IS NOT NULL RETURN 'Review' AS label, count(n) AS nodes
UNION ALL MATCH (n:Scenario) WHERE n.origin IS NOT NULL RETURN 'Scenario' AS label, count(n) AS nodes
UNION ALL MATCH (n:Series) WHERE n.origin IS NOT NULL RETURN 'Series' AS label, count(n) AS nodes
UNION ALL MATCH (n:Source) WHERE n.origin IS NOT NULL RETURN 'Source' AS label, count(n) AS nodes
UNION ALL MATCH (n:Check) WHERE n.origin IS NOT NULL RETURN 'Check' AS label, count(n) AS nodes;

// COUNT_NODES_OF_ORIGINS
MATCH (n) WHERE n.origin IS NOT NULL RETURN n.origin, count(n);

// COUNT_RELATIONSHIPS_OF_ORIGINS
MATCH ()-[r]->() WHERE r.origin IS NOT NULL RETURN r.origin, count(r);

// READ_ALL_OBSERVATIONS
MATCH (n:Observation) WHERE n.origin IS NOT NULL
RETURN n.origin, collect(n.id + '|' + coalesce(n.period, '') + '|' + coalesce(n.periodStart, '') + '|' + coalesce(n.periodEnd, '') + '|' + coalesce(n.frequency, '') + '|' + coalesce(n.value, '') + '|' + coalesce(n.vintage, '') + '|' + coalesce(n.releasedOn, '') + '|' + CASE WHEN n.releasedOnIsEstimated THEN 'estimated' ELSE '' END);

// READ_ALL_OTHER_NODES
MATCH (n) WHERE n.origin IS NOT NULL AND NOT n:Observation RETURN n.origin, properties(n);

// READ_ALL_OF_SERIES
MATCH (n:Observation)-[r:OF]->(s:Series) WHERE r.origin IS NOT NULL
RETURN r.origin, collect(n.id + ' OF ' + s.id);

// READ_ALL_OTHER_RELATIONSHIPS
MATCH (a)-[r]->(b) WHERE r.origin IS NOT NULL AND NOT a:Observation
RETURN r.origin, type(r), a.id, b.id, properties(r);

// COUNT_VERDICTS
UNWIND $ids AS id MATCH (:Article {id: id})-[:MAKES]->(c:Claim) WHERE c.origin IS NOT NULL
RETURN id, c.verdict, count(c);

// copyNodes Agent
MATCH (n:Agent) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Article
MATCH (n:Article) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes CausalLink
MATCH (n:CausalLink) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Claim
MATCH (n:Claim) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Evidence
MATCH (n:Evidence) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Factor
MATCH (n:Factor) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Loop
MATCH (n:Loop) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Metric
MATCH (n:Metric) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Observation
MATCH (n:Observation) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Review
MATCH (n:Review) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Scenario
MATCH (n:Scenario) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Series
MATCH (n:Series) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Source
MATCH (n:Source) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// copyNodes Check
MATCH (n:Check) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit;

// COPY_OBSERVATIONS
UNWIND $ids AS id MATCH (s:Series {id: id})<-[:OF]-(n:Observation) WHERE n.origin IS NOT NULL
RETURN n.id, n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated, n.origin, s.id;

// COPY_ABSENT_OBSERVATIONS
MATCH (n:Observation:Absent) RETURN n.id;

// copyIds Agent
MATCH (n:Agent) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Article
MATCH (n:Article) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds CausalLink
MATCH (n:CausalLink) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Claim
MATCH (n:Claim) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Evidence
MATCH (n:Evidence) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Factor
MATCH (n:Factor) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Loop
MATCH (n:Loop) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Metric
MATCH (n:Metric) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Observation
MATCH (n:Observation) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Review
MATCH (n:Review) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Scenario
MATCH (n:Scenario) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Series
MATCH (n:Series) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Source
MATCH (n:Source) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyIds Check
MATCH (n:Check) WHERE n.id > $after AND (n.origin IS NOT NULL OR n:Absent) RETURN n.id ORDER BY n.id LIMIT $limit;

// copyRelationships Article PUBLISHED_BY Agent
UNWIND $ids AS id MATCH (a:Article {id: id})-[r:PUBLISHED_BY]->(b:Agent) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Article MAKES Claim
UNWIND $ids AS id MATCH (a:Article {id: id})-[r:MAKES]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships CausalLink FROM_FACTOR Factor
UNWIND $ids AS id MATCH (a:CausalLink {id: id})-[r:FROM_FACTOR]->(b:Factor) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships CausalLink TO_FACTOR Factor
UNWIND $ids AS id MATCH (a:CausalLink {id: id})-[r:TO_FACTOR]->(b:Factor) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships CausalLink STRENGTH_FROM Source
UNWIND $ids AS id MATCH (a:CausalLink {id: id})-[r:STRENGTH_FROM]->(b:Source) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Check OF Claim
UNWIND $ids AS id MATCH (a:Check {id: id})-[r:OF]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Check DECIDED_BY Observation
UNWIND $ids AS id MATCH (a:Check {id: id})-[r:DECIDED_BY]->(b:Observation) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Claim ABOUT Metric
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:ABOUT]->(b:Metric) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Claim ASSERTED_BY Agent
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:ASSERTED_BY]->(b:Agent) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Claim CITES Source
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:CITES]->(b:Source) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Claim DERIVES_FROM Claim
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:DERIVES_FROM]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Claim REASON_FOR CausalLink
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:REASON_FOR]->(b:CausalLink) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Claim SAME_AS Claim
UNWIND $ids AS id MATCH (a:Claim {id: id})-[r:SAME_AS]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Evidence BEARS_ON Claim
UNWIND $ids AS id MATCH (a:Evidence {id: id})-[r:BEARS_ON]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.stance, r.order;

// copyRelationships Evidence BEARS_ON CausalLink
UNWIND $ids AS id MATCH (a:Evidence {id: id})-[r:BEARS_ON]->(b:CausalLink) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.stance, r.order;

// copyRelationships Evidence FROM Source
UNWIND $ids AS id MATCH (a:Evidence {id: id})-[r:FROM]->(b:Source) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Evidence USES Observation
UNWIND $ids AS id MATCH (a:Evidence {id: id})-[r:USES]->(b:Observation) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Factor DRIVES Factor
UNWIND $ids AS id MATCH (a:Factor {id: id})-[r:DRIVES]->(b:Factor) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.link, r.polarity;

// copyRelationships Factor MEASURED_AS Metric
UNWIND $ids AS id MATCH (a:Factor {id: id})-[r:MEASURED_AS]->(b:Metric) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Loop STEP CausalLink
UNWIND $ids AS id MATCH (a:Loop {id: id})-[r:STEP]->(b:CausalLink) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Metric MEASURED_BY Series
UNWIND $ids AS id MATCH (a:Metric {id: id})-[r:MEASURED_BY]->(b:Series) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.preference;

// copyRelationships Observation OF Series
UNWIND $ids AS id MATCH (a:Observation {id: id})-[r:OF]->(b:Series) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Review BY Agent
UNWIND $ids AS id MATCH (a:Review {id: id})-[r:BY]->(b:Agent) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Review OF Claim
UNWIND $ids AS id MATCH (a:Review {id: id})-[r:OF]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Review RESTS_ON Evidence
UNWIND $ids AS id MATCH (a:Review {id: id})-[r:RESTS_ON]->(b:Evidence) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Scenario SHOCKS Factor
UNWIND $ids AS id MATCH (a:Scenario {id: id})-[r:SHOCKS]->(b:Factor) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order, r.level, r.levelLow, r.levelHigh, r.amount, r.low, r.high, r.unit, r.startYear, r.note;

// copyRelationships Scenario TELLS Claim
UNWIND $ids AS id MATCH (a:Scenario {id: id})-[r:TELLS]->(b:Claim) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin, r.order;

// copyRelationships Series FROM Source
UNWIND $ids AS id MATCH (a:Series {id: id})-[r:FROM]->(b:Source) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// copyRelationships Source PUBLISHED_BY Agent
UNWIND $ids AS id MATCH (a:Source {id: id})-[r:PUBLISHED_BY]->(b:Agent) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin;

// countOurs Agent
MATCH (n:Agent) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Article
MATCH (n:Article) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs CausalLink
MATCH (n:CausalLink) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Claim
MATCH (n:Claim) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Evidence
MATCH (n:Evidence) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Factor
MATCH (n:Factor) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Loop
MATCH (n:Loop) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Metric
MATCH (n:Metric) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Observation
MATCH (n:Observation) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Review
MATCH (n:Review) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Scenario
MATCH (n:Scenario) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Series
MATCH (n:Series) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Source
MATCH (n:Source) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// countOurs Check
MATCH (n:Check) WHERE (n.origin IS NOT NULL OR n:Absent) RETURN count(n);

// removeOurs Agent
MATCH (n:Agent) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Article
MATCH (n:Article) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs CausalLink
MATCH (n:CausalLink) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Claim
MATCH (n:Claim) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Evidence
MATCH (n:Evidence) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Factor
MATCH (n:Factor) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Loop
MATCH (n:Loop) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Metric
MATCH (n:Metric) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Observation
MATCH (n:Observation) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Review
MATCH (n:Review) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Scenario
MATCH (n:Scenario) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Series
MATCH (n:Series) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Source
MATCH (n:Source) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// removeOurs Check
MATCH (n:Check) WHERE (n.origin IS NOT NULL OR n:Absent) WITH n LIMIT $limit
DETACH DELETE n;

// COPY_GRAPH
MATCH (g:Graph {id: 'graph'}) RETURN g.changes, g.contentHash, g.seedFingerprint;

// COPY_ORIGINS
MATCH (o:Origin) RETURN properties(o) ORDER BY o.id;

// COPY_JOURNAL
MATCH (j:JournalEntry) WHERE j.id > $after RETURN j.id, properties(j) ORDER BY j.id LIMIT $limit;

// BEGIN_REMAKING
MERGE (g:Graph {id: 'graph'}) SET g.remaking = $mark, g.seedFingerprint = null;

// REMOVE_OTHER_ORIGINS
MATCH (o:Origin) WHERE NOT o.id IN $ids DELETE o;

// REMOVE_LATER_JOURNAL
MATCH (j:JournalEntry) WHERE j.id > $after DELETE j;

// PUT_JOURNAL
UNWIND $rows AS row MERGE (j:JournalEntry {id: row.id}) SET j = row;

// END_REMAKING
MATCH (g:Graph {id: 'graph'})
SET g.changes = $changes, g.contentHash = $contentHash, g.seedFingerprint = $seedFingerprint, g.remaking = null;

// KEEP_SNAPSHOT
MERGE (s:Snapshot {id: $id})
ON CREATE SET s.path = $path, s.revision = $revision, s.at = $at, s.subject = $subject
RETURN s.at;

// FIND_SNAPSHOT
MATCH (s:Snapshot {id: $id}) RETURN s.path, s.revision, s.at, s.subject;

// READ_SNAPSHOT_TIME
MATCH (s:Snapshot {id: $id}) RETURN s.at;

// COPY_SNAPSHOTS
MATCH (s:Snapshot) WHERE s.id > $after RETURN s.id, s.path, s.revision, s.at, s.subject ORDER BY s.id LIMIT $limit;
