const FOCUSABLE = 'input:not([type="hidden"], [tabindex="-1"]), [role="spinbutton"], button';

/** Frames to wait for a field that is still being loaded: about two seconds. */
const PATIENCE = 120;

/** Moves the focus to a field by its id, once it is there. */
export function focusField(id: string, frames = PATIENCE): void {
  const field = document.getElementById(id);
  if (field === null) {
    if (frames > 0) requestAnimationFrame(() => focusField(id, frames - 1));
    return;
  }
  const control = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
}
