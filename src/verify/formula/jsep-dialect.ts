import jsep from 'jsep';

// jsep is one object for the whole process. This file alone sets it up and hands out its parser.

/** A node of jsep with the place in the text where it starts; operators have none of their own. */
export type ParsedNode = jsep.CoreExpression & { readonly at?: number };

jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
jsep.removeAllLiterals();
jsep.addUnaryOp('-');
for (const [operator, precedence] of [
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
] as const) {
  jsep.addBinaryOp(operator, precedence);
}

// Numbers, texts and names are read by jsep's own functions, only called from here so that each node has its place.
jsep.hooks.add('gobble-token', function placeTokens(env) {
  const at = this.index;
  const placed = (node: jsep.PossibleExpression) => (node === undefined ? undefined : Object.assign(node, { at }));
  let node: jsep.PossibleExpression;
  if (/[\d.]/.test(this.char)) node = placed(this.gobbleNumericLiteral());
  else if (/["']/.test(this.char)) node = placed(this.gobbleStringLiteral());
  else if (/[A-Za-z_$]/.test(this.char)) {
    const name = placed(this.gobbleIdentifier());
    node = name && placed(this.gobbleTokenProperty(name));
  }
  if (node !== undefined) env.node = node;
});

/** What jsep makes of a text. Throws jsep's own error, which has an `index`. */
export function parseWithJsep(text: string): ParsedNode {
  return jsep(text) as ParsedNode;
}
