import { useEffect, useState } from 'react';
import { Legend } from '../../design/legend.js';
import { useWords } from '../../language/words.js';
import { compareWords } from '../compare.words.js';
import type { ComparedMarket } from '../compared-market.js';
import { type Column, sortValue } from '../measures.js';
import './market-map.css';
import { thirdOf } from './thirds.js';

interface World {
  readonly width: number;
  readonly height: number;
  readonly countries: Readonly<Record<string, { readonly path: string; readonly x: number; readonly y: number }>>;
}

interface Props {
  readonly markets: readonly ComparedMarket[];
  /** What the map shows: the column by which the table is sorted. */
  readonly column: Column;
}

/** Where the compared markets are. The table beside it has the same figures. */
export function MarketMap({ markets, column }: Props) {
  const say = useWords(compareWords);
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    void import('./world.json').then(({ default: loaded }) => setWorld(loaded));
  }, []);
  const values = markets.flatMap(({ measures }) => sortValue(measures, column) ?? []);
  const looks = new Map(
    markets.map(({ code, measures }) => [code, thirdOf(sortValue(measures, column), values)] as const),
  );
  return (
    <section className="market-map" aria-labelledby="map-title">
      <h2 id="map-title">
        {say('mapTitle')}: {say(column)}
      </h2>
      <div className="map-frame">
        {world !== undefined && (
          <svg
            viewBox={`0 0 ${world.width} ${world.height}`}
            role="img"
            aria-label={say('mapName', { n: markets.length, measure: say(column) })}
          >
            <defs>
              <pattern id="map-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path d="M0 0v5" stroke="var(--hatch)" strokeWidth="2" />
              </pattern>
            </defs>
            {Object.entries(world.countries).map(([code, { path }]) => (
              <path key={code} d={path} className={`land ${looks.get(code) ?? ''}`} />
            ))}
            {markets.flatMap(({ code }) => {
              const place = world.countries[code];
              return place === undefined
                ? []
                : [
                    <g key={code} transform={`translate(${place.x} ${place.y})`}>
                      {place.path === '' && <circle r="4" className={`land ${looks.get(code)}`} />}
                      <text y={place.path === '' ? -6 : 4}>{code}</text>
                    </g>,
                  ];
            })}
          </svg>
        )}
      </div>
      <Legend
        entries={(['low', 'middle', 'high', 'unknown'] as const).map((look) => ({
          sample: (
            <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
              <rect width="20" height="12" className={`land ${look}`} />
            </svg>
          ),
          word: say(look),
        }))}
      />
      <p className="small muted">{say('mapNote')}</p>
    </section>
  );
}
