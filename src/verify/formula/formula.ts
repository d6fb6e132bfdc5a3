/** A number exactly as it was written, in plain notation: "0.8131". Never a binary float. */
export interface NumberNode {
  readonly kind: 'number';
  readonly text: string;
}

/** Quoted text: the name of a series, claim or document, a period, or a comparison. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** `$from` or `$to`: the first or the last day of the claim's own period. */
export interface BoundNode {
  readonly kind: 'bound';
  readonly bound: 'from' | 'to';
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

export interface NegateNode {
  readonly kind: 'negate';
  readonly operand: Formula;
}

export type Operator = '+' | '-' | '*' | '/';

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
}

/** A formula that was read: whatever has a value. Text and bounds stand only where a function asks for them. */
export type Formula = NumberNode | CallNode | NegateNode | BinaryNode;

export type ArgumentNode = Formula | TextNode | BoundNode;
