import { FLOATS } from './float-property.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

const column = (name: (typeof OBSERVATION_COLUMNS)[number]): string => `row[${OBSERVATION_COLUMNS.indexOf(name)}]`;

const properties = OBSERVATION_COLUMNS.map((name) => `${name}: ${column(name)}`).join(', ');

const { name: float, of } = FLOATS.Observation;

/**
 * New observations of one series that is there, each tied to it at once: they are nine nodes in ten of a graph, and
 * none is looked up again for its tie. Rows are lists, which both engines read faster than maps; a null is no property.
 */
export const CREATE_OBSERVATIONS = `MATCH (s:Series {id: $series}) UNWIND $rows AS row
CREATE (n:Observation {${properties}, origin: $origin, ${float}: toFloat(${column(of)})})-[:OF {origin: $origin}]->(s)`;
