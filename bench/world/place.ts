/** A market or a bloc, with the nodes that all its facts refer to. */
export interface Place {
  /** `country/DE`, `bloc/EU` */
  readonly id: string;
  /** `de`, for the ids of its facts. */
  readonly name: string;
  readonly currency: string;
  readonly authorities: readonly string[];
  /** The source that most of its facts cite. */
  readonly gazette: string;
  /** Grows with the agreements that it joins. */
  readonly trade: Partnership[];
}

export interface Partnership {
  readonly agreement: string;
  readonly partner: string;
}
