// Runs before the first paint, so that a page in the colours that the reader chose does not flash in others.
{
  let kept = null;
  try {
    kept = localStorage.getItem('landfall.theme');
  } catch {
    // The browser forbids storage: the colours of the system hold.
  }
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
}
