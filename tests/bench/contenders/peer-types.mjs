// The graph in the terms of @neo4j/graphql: the labels, relationships and directions of `schema/graph.cypher`.

export const PEER_TYPES = `
  type Claim @node {
    id: ID!
    slug: String!
    statement: String!
    printed: String!
    kind: String!
    verdict: String!
    formula: String
    period: String
    section: String
    article: [Article!]! @relationship(type: "MAKES", direction: IN)
    metric: [Metric!]! @relationship(type: "ABOUT", direction: OUT)
    assertedBy: [Agent!]! @relationship(type: "ASSERTED_BY", direction: OUT)
    source: [Source!]! @relationship(type: "CITES", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "BEARS_ON", direction: IN)
  }
  type Article @node {
    id: ID!
    slug: String!
    title: String!
    publishedOn: String
    claims: [Claim!]! @relationship(type: "MAKES", direction: OUT)
  }
  type Evidence @node {
    id: ID!
    slug: String!
    stance: String!
    finding: String!
    note: String
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
    observations: [Observation!]! @relationship(type: "USES", direction: OUT)
  }
  type Metric @node {
    id: ID!
    slug: String!
    name: String!
    unit: String!
    definition: String!
    series: [Series!]! @relationship(type: "MEASURED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Series @node {
    id: ID!
    slug: String!
    name: String!
    unit: String!
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
    observations: [Observation!]! @relationship(type: "OF", direction: IN)
  }
  type Observation @node {
    id: ID!
    period: String!
    value: String!
    vintage: String
    series: [Series!]! @relationship(type: "OF", direction: OUT)
  }
  type Source @node {
    id: ID!
    slug: String!
    title: String!
    url: String
    citation: String!
    publisher: [Agent!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Agent @node {
    id: ID!
    slug: String!
    name: String!
    kind: String!
  }
`;
