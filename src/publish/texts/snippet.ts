/** Something to be pasted elsewhere. */
export interface Snippet {
  readonly name: string;
  /** Where it works, and what that place needs for it. */
  readonly where: string;
  readonly language: 'html' | 'wikitext' | 'markdown' | 'text';
  readonly text: string;
}
