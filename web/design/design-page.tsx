import { ConfidenceMark } from './confidence.js';
import { Note } from './note.js';
import { CoverageMark, StepStatusMark, Unknown, VerdictStatus } from './status.js';

/** All components in light and dark; only in development. */
export default function DesignPage() {
  return (
    <div className="wrap stack">
      {(['light', 'dark'] as const).map((theme) => (
        <section key={theme} data-theme={theme}>
          <VerdictStatus verdict="CONDITIONAL" /> <StepStatusMark status="REQUIRED" /> <CoverageMark level="PARTLY" />{' '}
          <ConfidenceMark confidence="SECONDARY" /> <Unknown />
          <Note sign="Warning" kind="care">
            A note.
          </Note>
        </section>
      ))}
    </div>
  );
}
