import { Fragment } from 'preact';
import type { SeriesPoint } from '../../lib/show/views.ts';
import { SourceRow } from '../SourceRow.tsx';

/** More rows than this, and the middle ones are told as a number: the first, the last four and the open article stay. */
const MOST_ROWS = 6;
const LAST_ROWS = 5;

/** Width of the plot in its own pixels; the axis, and how far the largest value goes: an arrow needs room behind it. */
const WIDTH = 112;
const AXIS = 6;
const SPAN = 92;
/** Half of the bar through a ring: fixed, since "about" claims no width. */
const ABOUT = 10;

type Scale = (value: number) => number;

function scaleOf(points: readonly SeriesPoint[]): Scale | undefined {
  const ends = points.flatMap(({ low, high }) =>
    low === null || high === null ? [] : [low, high],
  );
  const most = Math.max(...ends);
  const plain = ends.length === 2 * points.length && Math.min(...ends) >= 0 && most > 0;
  return plain ? (value) => AXIS + (SPAN * value) / most : undefined;
}

const percent = (x: number): string => `${(100 * x) / WIDTH}%`;
const middle = ({ low, high }: SeriesPoint): number => ((low ?? 0) + (high ?? 0)) / 2;

/** The point of one value: a ring for what was read before, a disc for the open article, and what its qualifier adds. */
function Point({ point, scale }: { readonly point: SeriesPoint; readonly scale: Scale }) {
  const here = point.relation === 'here';
  const reach = (scale(point.high ?? 0) - scale(point.low ?? 0)) / 2;
  const bars: Readonly<Record<SeriesPoint['shape'], string>> = {
    exact: '',
    about: `M${-ABOUT} 0h${2 * ABOUT}`,
    more: `M0 0h15m-4-3.5 4 3.5-4 3.5`,
    less: `M0 0h-15m4-3.5-4 3.5 4 3.5`,
    between: `M${-reach} 0h${2 * reach}M${-reach} -4v8M${reach} -4v8`,
  };
  return (
    <svg class="at" aria-hidden="true" x={percent(scale(middle(point)))} y="50%">
      {point.shape !== 'exact' && (
        <path class={here ? 'plot-rg here' : 'plot-rg'} d={bars[point.shape]} />
      )}
      <circle class={here ? 'plot-here' : 'plot-pt'} r={here ? 4.5 : 3.5} />
    </svg>
  );
}

interface PlotProps {
  readonly point: SeriesPoint;
  readonly before: SeriesPoint | undefined;
  readonly after: SeriesPoint | undefined;
  readonly scale: Scale;
}

/** The picture of one row; lines to its neighbours end half-way, at the edge of the row, where theirs go on. */
function Plot({ point, before, after, scale }: PlotProps) {
  const x = scale(middle(point));
  const half = (other: SeriesPoint): string => percent((x + scale(middle(other))) / 2);
  return (
    <span class="plot">
      <svg aria-hidden="true" focusable="false">
        <line class="plot-axis" x1={AXIS} y1="0" x2={AXIS} y2="100%" />
        {before !== undefined && point.joined && (
          <line class="plot-line" x1={half(before)} y1="0" x2={percent(x)} y2="50%" />
        )}
        {after?.joined && (
          <line class="plot-line" x1={percent(x)} y1="50%" x2={half(after)} y2="100%" />
        )}
        <Point point={point} scale={scale} />
      </svg>
    </span>
  );
}

function Row(props: Omit<PlotProps, 'scale'> & { readonly scale: Scale | undefined }) {
  const { point, before, after, scale } = props;
  const inside = (
    <>
      <span class="s">
        <span class="o">{point.outlet}</span>
        <span class="w">
          {[point.date, point.by].filter((words) => words !== null).join(' · ')}
        </span>
      </span>
      {scale && <Plot point={point} before={before} after={after} scale={scale} />}
      <span class="v num">
        {point.qualifier !== null && <small>{point.qualifier} </small>}
        {point.value}
      </span>
    </>
  );
  return (
    <li>
      {point.source === null ? (
        <span class="pt here">{inside}</span>
      ) : (
        <SourceRow source={point.source} class="pt">
          {inside}
        </SourceRow>
      )}
    </li>
  );
}

/** A figure's series: time runs down, value runs across from 0, and every point is the line that gives its source. */
export function Series({ points }: { readonly points: readonly SeriesPoint[] }) {
  const scale = scaleOf(points);
  const between = points.length > MOST_ROWS ? points.length - 1 - LAST_ROWS : 0;
  const shown = between === 0 ? points : [...points.slice(0, 1), ...points.slice(-LAST_ROWS)];
  return (
    <div class={scale ? 'series' : 'series plain'}>
      <ol>
        {shown.map((point, index) => (
          <Fragment key={`${point.source?.articleId} ${point.value}`}>
            {between > 0 && index === 1 && <li class="gap note">{between} between</li>}
            <Row
              point={point}
              before={between > 0 && index === 1 ? undefined : shown[index - 1]}
              after={between > 0 && index === 0 ? undefined : shown[index + 1]}
              scale={scale}
            />
          </Fragment>
        ))}
      </ol>
    </div>
  );
}
