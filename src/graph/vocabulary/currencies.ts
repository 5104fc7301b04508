/** Codes of ISO 4217, as the platform knows them: those in use and those that were. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
