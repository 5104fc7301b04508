/** A market or a bloc, with what all its facts hang on. */
export interface Place {
  /** `country/DE`, `bloc/EU` */
  readonly id: string;
  /** `de`, for ids of what is made for it. */
  readonly name: string;
  readonly currency: string;
  readonly authorities: readonly string[];
  /** The source that most of its facts cite. */
  readonly gazette: string;
  /** Grows with the agreements that it becomes a party to. */
  readonly trade: Partnership[];
}

export interface Partnership {
  readonly agreement: string;
  readonly partner: string;
}
