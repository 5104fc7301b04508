import { useEffect, useState } from 'react';
import { ChoiceChips } from '../../design/choice-chips.js';
import { Legend } from '../../design/legend.js';
import { useWidth } from '../../design/use-width.js';
import { type Figures, useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { compareWords } from '../compare.words.js';
import type { ComparedMarket } from '../compared-market.js';
import { type MeasuredColumn, measuredColumns, sortValue } from '../measures.js';
import { useColumnNames } from '../use-column-names.js';
import { labelPlaces } from './label-places.js';
import './market-map.css';
import { endsOf, type Third, thirdOf } from './thirds.js';

interface World {
  readonly width: number;
  readonly height: number;
  readonly others: string;
  readonly countries: Readonly<Record<string, Land>>;
}

interface Land {
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Too small to be seen without a dot. */
  readonly isSmall: boolean;
}

interface Props {
  readonly markets: readonly ComparedMarket[];
  /** What the map shows. */
  readonly column: MeasuredColumn;
  readonly currency: string;
  onChoose(column: MeasuredColumn): void;
}

/** With more markets their labels would cover the map. */
const MOST_LABELS = 20;
/** Of the labels, in pixels. */
const LETTERS = 11;

/** Where the compared markets are. The table beside it has the same figures. */
export function MarketMap({ markets, column, currency, onChoose }: Props) {
  const say = useWords(compareWords);
  const nameOf = useColumnNames();
  const figures = useFigures();
  const world = useWorld();
  const [width, frame] = useWidth<HTMLDivElement>(960);
  const values = markets.flatMap(({ measures }) => sortValue(measures, column) ?? []);
  const looks = new Map(
    markets.map(({ code, measures }) => [code, thirdOf(sortValue(measures, column), values)] as const),
  );
  const word = (third: Third): string => {
    const ends = endsOf(third, values);
    const [low, high] = (ends ?? []).map((end) => valueText(end, column, figures, currency));
    return figures.between(low, high) ?? say('unknown');
  };
  const shown = (['low', 'middle', 'high', 'unknown'] as const).filter((look) => [...looks.values()].includes(look));
  return (
    <section className="market-map" aria-labelledby="map-title">
      <h2 id="map-title">
        {say('mapTitle')}: {nameOf(column)}
      </h2>
      <div className="noprint">
        <ChoiceChips
          label={say('mapShows')}
          options={measuredColumns.map((value) => ({ value, name: nameOf(value) }))}
          chosen={column}
          onChoose={onChoose}
        />
      </div>
      <div className="map-frame" ref={frame}>
        {world !== undefined && (
          <WorldDrawing
            world={world}
            looks={looks}
            letters={(LETTERS * world.width) / width}
            name={say('mapName', { n: markets.length, measure: nameOf(column) })}
          />
        )}
      </div>
      <Legend
        entries={shown.map((look) => ({
          sample: (
            <svg viewBox="0 0 34 14" aria-hidden="true">
              <rect width="34" height="14" className={`land ${look}`} />
            </svg>
          ),
          word: word(look),
        }))}
      />
      <p className="small muted">{say('mapNote')}</p>
    </section>
  );
}

/** Loaded when a map is shown. */
function useWorld(): World | undefined {
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    void import('./world.json').then(({ default: loaded }) => setWorld(loaded));
  }, []);
  return world;
}

interface DrawingProps {
  readonly world: World;
  readonly looks: ReadonlyMap<string, Third>;
  /** Size of the labels, in units of the drawing. */
  readonly letters: number;
  readonly name: string;
}

function WorldDrawing({ world: { width, height, others, countries }, looks, letters, name }: DrawingProps) {
  const lookOf = (code: string): string => `land ${looks.get(code) ?? ''}`;
  const found = [...looks.keys()].flatMap((code) => {
    const land = countries[code];
    return land === undefined ? [] : [{ code, ...land }];
  });
  const labels = found.length > MOST_LABELS ? [] : labelPlaces(found.map(labelOf(letters)), letters);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <defs>
        <pattern id="map-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" stroke="var(--hatch)" strokeWidth="2" />
        </pattern>
      </defs>
      <path d={others} className="land" />
      {Object.entries(countries).map(([code, { path }]) => (
        <path key={code} d={path} className={lookOf(code)} />
      ))}
      {found
        .filter(({ isSmall }) => isSmall)
        .map(({ code, x, y }) => (
          <circle key={code} cx={x} cy={y} r={letters / 2.5} className={lookOf(code)} />
        ))}
      {labels.map(({ code, x, y }) => (
        <text key={code} x={x} y={y} fontSize={letters} strokeWidth={letters / 4}>
          {code}
        </text>
      ))}
    </svg>
  );
}

/** In the middle of a country, or above its dot. */
const labelOf =
  (letters: number) =>
  ({ code, x, y, isSmall }: Land & { readonly code: string }) => ({
    code,
    x,
    y: isSmall ? y - letters * 0.7 : y + letters / 3,
  });

/** An end of a third, as it is written. */
function valueText(value: number, column: MeasuredColumn, figures: Figures, currency: string): string {
  switch (column) {
    case 'days':
      return figures.days({ min: value, max: value }) ?? '';
    case 'cost':
      return figures.shortMoney(value, currency);
    case 'duty':
      return figures.percent(value);
    case 'coverage':
      return figures.percent(Math.round(value * 100));
    default:
      return figures.number(value);
  }
}
