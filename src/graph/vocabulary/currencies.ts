/** Codes of ISO 4217 that the platform knows, current and former. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
