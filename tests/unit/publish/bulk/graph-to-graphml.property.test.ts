import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writableText } from '../../../../src/lib/writable-text.ts';
import { GRAPHML_END, graphmlHead, graphmlNodes, graphmlTies } from '../../../../src/publish/bulk/graph-to-graphml.ts';
import { anyText, served } from '../../../support/any-text.ts';
import { graphOf } from '../causal-map/read-graphml.ts';

const KINDS = { node: { name: 'string', tags: 'string', isOpen: 'boolean' }, edge: { note: 'string' } } as const;

it('GraphML of the graph gives back any texts, with as many nodes and ties', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), fc.boolean(), (remark, text, tags, isOpen) => {
      const nodes = [
        { label: 'Claim', id: 'claim_1', properties: { name: text, tags, isOpen } },
        { label: 'Factor', id: 'factor_2', properties: { name: 'Word', isOpen: false } },
      ];
      const tie = { type: 'OFFERS', from: 'claim_1', to: 'factor_2', properties: { note: text } };
      const graph = graphOf(
        served(
          `${graphmlHead(KINDS, remark)}${graphmlNodes(nodes, KINDS.node)}${graphmlTies([tie], KINDS.edge)}${GRAPHML_END}`,
        ),
      );
      const said = writableText(text);
      expect([graph.order, graph.size]).toEqual([2, 1]);
      expect(graph.getNodeAttributes('claim_1')).toEqual({
        labels: 'Claim',
        label: said,
        name: said,
        tags: tags.map(writableText).join('\n'),
        isOpen,
      });
      expect(graph.getEdgeAttributes(graph.edge('claim_1', 'factor_2'))).toMatchObject({ label: 'OFFERS', note: said });
    }),
    { numRuns: 200 },
  );
});
