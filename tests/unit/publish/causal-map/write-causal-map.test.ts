import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CausalFormat } from '../../../../src/domain/causal-format.ts';
import { writeCausalMap } from '../../../../src/publish/causal-map/write-causal-map.ts';
import { DOOM_LOOP, EVERY_KIND } from './sample-maps.ts';

describe.each(Object.values(CausalFormat))('%s', (format) => {
  it('is the same, in whatever order factors and links come', () => {
    const wanted = writeCausalMap(EVERY_KIND, format);
    const { factors, links } = EVERY_KIND;
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(shuffled(factors), shuffled(links), (someFactors, someLinks) => {
        expect(writeCausalMap({ ...EVERY_KIND, factors: someFactors, links: someLinks }, format)).toBe(wanted);
      }),
    );
  });

  it('ends with a line end, has no carriage return and no blank at the end of a line', () => {
    for (const map of [DOOM_LOOP, EVERY_KIND])
      expect(writeCausalMap(map, format)).toMatch(/^(?:[^\r\n]*[^\r\n ])?(?:\n(?:[^\r\n]*[^\r\n ])?)*\n$/);
  });
});

describe('a loop', () => {
  it('in Mermaid: a thick arrow by definition, a broken one where it is contested', () => {
    expect(writeCausalMap(DOOM_LOOP, 'MERMAID')).toMatchInlineSnapshot(`
      "flowchart LR
        subgraph map["Doom loop: yields, interest, deficit"]
          direction LR
          f_treasury_10y_yield["10-year Treasury yield"]
          f_net_interest["Net interest"]
          f_deficit["Federal deficit"]
          f_treasury_10y_yield -->|"#43; || supported"| f_net_interest
          f_net_interest ==>|"#43; established"| f_deficit
          f_deficit -.->|"#43; contested"| f_treasury_10y_yield
        end
        linkStyle 2 stroke-dasharray:6 4
      "
    `);
  });

  it('in DOT', () => {
    expect(writeCausalMap(DOOM_LOOP, 'DOT')).toMatchInlineSnapshot(`
      "digraph {
        graph [label="Doom loop: yields, interest, deficit", labelloc="t", rankdir="LR", charset="UTF-8"];
        node [shape="box"];
        "treasury-10y-yield" [label="10-year Treasury yield"];
        "net-interest" [label="Net interest"];
        "deficit" [label="Federal deficit"];
        "treasury-10y-yield" -> "net-interest" [id="treasury-10y-yield-to-net-interest", label="+ || supported", tooltip="When treasury-10y-yield rises, net-interest rises.", style="solid"];
        "net-interest" -> "deficit" [id="net-interest-to-deficit", label="+ established", tooltip="When net-interest rises, deficit rises.", style="bold"];
        "deficit" -> "treasury-10y-yield" [id="deficit-to-treasury-10y-yield", label="+ contested", tooltip="When deficit rises, treasury-10y-yield rises.", style="dashed"];
      }
      "
    `);
  });

  it('in GraphML', () => {
    expect(writeCausalMap(DOOM_LOOP, 'GRAPHML')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="graph-label" for="graph" attr.name="label" attr.type="string"/>
        <key id="graph-loop" for="graph" attr.name="loop" attr.type="string"/>
        <key id="graph-polarity" for="graph" attr.name="polarity" attr.type="string"/>
        <key id="graph-standing" for="graph" attr.name="standing" attr.type="string"/>
        <key id="node-label" for="node" attr.name="label" attr.type="string"/>
        <key id="node-metric" for="node" attr.name="metric" attr.type="string"/>
        <key id="edge-label" for="edge" attr.name="label" attr.type="string"/>
        <key id="edge-statement" for="edge" attr.name="statement" attr.type="string"/>
        <key id="edge-polarity" for="edge" attr.name="polarity" attr.type="string"/>
        <key id="edge-delay" for="edge" attr.name="delay" attr.type="string"/>
        <key id="edge-standing" for="edge" attr.name="standing" attr.type="string"/>
        <key id="edge-isIdentity" for="edge" attr.name="isIdentity" attr.type="boolean"/>
        <key id="edge-strength" for="edge" attr.name="strength" attr.type="double"/>
        <key id="edge-low" for="edge" attr.name="low" attr.type="double"/>
        <key id="edge-high" for="edge" attr.name="high" attr.type="double"/>
        <key id="edge-unit" for="edge" attr.name="unit" attr.type="string"/>
        <key id="edge-source" for="edge" attr.name="source" attr.type="string"/>
        <key id="edge-loops" for="edge" attr.name="loops" attr.type="string"/>
        <graph edgedefault="directed">
          <data key="graph-label">Doom loop: yields, interest, deficit</data>
          <data key="graph-loop">doom-loop</data>
          <data key="graph-polarity">REINFORCING</data>
          <data key="graph-standing">CONTESTED</data>
          <node id="treasury-10y-yield">
            <data key="node-label">10-year Treasury yield</data>
          </node>
          <node id="net-interest">
            <data key="node-label">Net interest</data>
            <data key="node-metric">net-interest</data>
          </node>
          <node id="deficit">
            <data key="node-label">Federal deficit</data>
            <data key="node-metric">deficit</data>
          </node>
          <edge id="treasury-10y-yield-to-net-interest" source="treasury-10y-yield" target="net-interest">
            <data key="edge-label">+ || supported</data>
            <data key="edge-statement">When treasury-10y-yield rises, net-interest rises.</data>
            <data key="edge-polarity">POSITIVE</data>
            <data key="edge-delay">Years, as old debt falls due; then all</data>
            <data key="edge-standing">SUPPORTED</data>
            <data key="edge-isIdentity">false</data>
            <data key="edge-loops">doom-loop</data>
          </edge>
          <edge id="net-interest-to-deficit" source="net-interest" target="deficit">
            <data key="edge-label">+ established</data>
            <data key="edge-statement">When net-interest rises, deficit rises.</data>
            <data key="edge-polarity">POSITIVE</data>
            <data key="edge-standing">ESTABLISHED</data>
            <data key="edge-isIdentity">true</data>
            <data key="edge-loops">doom-loop</data>
          </edge>
          <edge id="deficit-to-treasury-10y-yield" source="deficit" target="treasury-10y-yield">
            <data key="edge-label">+ contested</data>
            <data key="edge-statement">When deficit rises, treasury-10y-yield rises.</data>
            <data key="edge-polarity">POSITIVE</data>
            <data key="edge-standing">CONTESTED</data>
            <data key="edge-isIdentity">false</data>
            <data key="edge-strength">2</data>
            <data key="edge-low">1.5</data>
            <data key="edge-high">5.8</data>
            <data key="edge-unit">basis points per percentage point</data>
            <data key="edge-source">neveu-schafer-2024</data>
            <data key="edge-loops">doom-loop</data>
          </edge>
        </graph>
      </graphml>
      "
    `);
  });

  it('in signed text', () => {
    expect(writeCausalMap(DOOM_LOOP, 'SIGNED_TEXT')).toMatchInlineSnapshot(`
      "Doom loop: yields, interest, deficit   (R)

      10-year Treasury yield + →|| Net interest   [supported; delay: "Years, as old debt falls due; then all"]
      Net interest + → Federal deficit   [established; by definition]
      Federal deficit + → 10-year Treasury yield   [contested; strength: 2 (1.5 to 5.8) basis points per percentage point, neveu-schafer-2024]
      "
    `);
  });

  it('in JSON', () => {
    expect(writeCausalMap({ ...DOOM_LOOP, links: DOOM_LOOP.links.slice(2) }, 'JSON')).toMatchInlineSnapshot(`
      "{
        "title": "Doom loop: yields, interest, deficit",
        "loop": {
          "slug": "doom-loop",
          "polarity": "REINFORCING",
          "standing": "CONTESTED"
        },
        "factors": [
          {
            "slug": "net-interest",
            "name": "Net interest",
            "metric": "net-interest"
          },
          {
            "slug": "treasury-10y-yield",
            "name": "10-year Treasury yield",
            "metric": null
          },
          {
            "slug": "deficit",
            "name": "Federal deficit",
            "metric": "deficit"
          }
        ],
        "links": [
          {
            "slug": "deficit-to-treasury-10y-yield",
            "from": "deficit",
            "to": "treasury-10y-yield",
            "statement": "When deficit rises, treasury-10y-yield rises.",
            "polarity": "POSITIVE",
            "delay": null,
            "standing": "CONTESTED",
            "isIdentity": false,
            "strength": {
              "value": "2",
              "low": "1.5",
              "high": "5.8",
              "unit": "basis points per percentage point",
              "source": "neveu-schafer-2024"
            },
            "loops": [
              "doom-loop"
            ]
          }
        ]
      }
      "
    `);
  });
});

describe('a map that is no loop', () => {
  it('in Mermaid: every kind of arrow', () => {
    expect(writeCausalMap(EVERY_KIND, 'MERMAID')).toMatchInlineSnapshot(`
      "flowchart LR
        subgraph map["Causal map"]
          direction LR
          f_alone["Gold demand of central banks"]
          f_end["Debt"]
          f_x["Fiscal response"]
          f_x ==>|"#43; established"| f_end
          f_x -.->|"#43; contested"| f_x
          f_x -.->|"− || unsupported"| f_end
          f_end -.->|"#43; untested"| f_x
          f_end -.->|"? untested"| f_x
        end
        linkStyle 1 stroke-dasharray:6 4
        linkStyle 3,4 stroke-dasharray:1 5
        linkStyle 2 stroke-dasharray:1 5,stroke:#999
      "
    `);
  });

  it('in signed text: a factor that nothing touches comes last', () => {
    expect(writeCausalMap(EVERY_KIND, 'SIGNED_TEXT')).toMatchInlineSnapshot(`
      "Causal map   (3 factors, 5 links)

      Fiscal response + → Debt   [established; by definition]
      Fiscal response + → Fiscal response   [contested]
      Fiscal response − →|| Debt   [unsupported; delay: Decades]
      Debt + → Fiscal response   [untested]
      Debt ? → Fiscal response   [untested]
      Gold demand of central banks
      "
    `);
  });
});
