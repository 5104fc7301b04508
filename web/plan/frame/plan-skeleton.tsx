import { Skeleton } from '../../design/skeleton.js';

/** Holds the place of the context line, the answer and its figures, in their sizes. */
export const PlanSkeleton = () => (
  <>
    <div className="ctx">
      <div className="wrap">
        <Skeleton height="2.75rem" width="min(36rem, 100%)" />
      </div>
    </div>
    <div className="wrap">
      <div className="answer">
        <Skeleton height="1.3rem" width="min(24rem, 90%)" />
        <div className="gap-s" />
        <Skeleton height="3rem" width="min(28rem, 100%)" />
        <div className="gap-m" />
        <Skeleton height="1.8rem" width="min(36rem, 100%)" />
        <div className="figures">
          {['time', 'cost', 'duty', 'landed'].map((figure) => (
            <div key={figure}>
              <Skeleton height="8.4rem" />
            </div>
          ))}
        </div>
        <div className="gap-m" />
        <Skeleton height="6rem" />
      </div>
    </div>
  </>
);
