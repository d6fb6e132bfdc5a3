export interface Route {
  readonly url: string;
  readonly methods: readonly string[];
}

export declare const ROUTES: readonly Route[];
