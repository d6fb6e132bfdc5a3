import { FLOAT_PROPERTIES } from './float-property.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

const column = (name: (typeof OBSERVATION_COLUMNS)[number]): string => `row[${OBSERVATION_COLUMNS.indexOf(name)}]`;

const properties = OBSERVATION_COLUMNS.map((name) => `${name}: ${column(name)}`).join(', ');

const { name: float, of } = FLOAT_PROPERTIES.Observation;

/**
 * New observations of series that are there, each tied to its own at once: they are nine nodes in ten of a graph, and
 * none is looked up again for its tie. Rows are lists, which both engines read faster than maps; a null is no property.
 */
export const CREATE_OBSERVATIONS = `UNWIND $rows AS row MATCH (s:Series {id: row[${OBSERVATION_COLUMNS.length}]})
CREATE (n:Observation {${properties}, ${float}: toFloat(${column(of)})})-[:OF {origin: ${column('origin')}}]->(s)`;
