/**
 * Figures about fewer firms than this are not shown, and neither are figures to compute them from: somebody could guess
 * which firms they are.
 */
export const fewestFirms = 5;
