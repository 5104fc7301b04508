export const themes = ['system', 'light', 'dark'] as const;

/** The colours of the pages: those of the system, or those that the reader chose. */
export type Theme = (typeof themes)[number];

/** `early-theme.js` reads it before the first paint. */
export const storageKey = 'landfall.theme';

/** The colours that are shown now, as `early-theme.js` or the reader set them. */
export const shownTheme = (): Theme =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system';

/** Shows the colours and keeps the choice. A browser that keeps nothing loses it with the page. */
export function setTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  try {
    if (theme === 'system') {
      delete dataset.theme;
      localStorage.removeItem(storageKey);
    } else {
      dataset.theme = theme;
      localStorage.setItem(storageKey, theme);
    }
  } catch {
    // The browser forbids storage: the choice holds for this page.
  }
}
