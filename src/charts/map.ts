import type { ChartOf } from '../schema/chart/chart.ts';
import type { Story, StoryFigure } from '../story/types.ts';
import { element } from '../markdown/element.ts';
import type { Draw } from './draw.ts';
import { mapPicture, type MapPlace } from './map/picture.ts';
import { numberWords, rowsOf, type Row } from './table.ts';

type Finder = Pick<Story, 'find'>;
type MapChart = ChartOf<'map'>;

/** Places on a map of coastlines, with the distances that are claimed around one of them. */
export const drawMap: Draw<'map'> = (chart, figure, story) => {
  const places = rowsOf(figure).flatMap((row) => placeOf(row, chart));
  const reaches = reachesOf(chart, story);
  const around = places.find(({ full }) => full === chart.rings?.around);
  const rings = around
    ? reaches.map(({ reach, words }, index) => ({
        centre: around.at,
        reach,
        // Once on the drawing, so that no line is taken for a fact; the words below say it of all.
        words: index === 0 ? `${words} claimed` : words,
      }))
    : [];
  return element(
    'div',
    { className: ['chart'] },
    mapPicture({ places, rings }, figure.alt ?? figure.title),
    element(
      'p',
      {},
      around && rings.length > 0 && ringWords(around.name, reaches, chart, story),
      'Coastlines: Natural Earth; no borders drawn.',
    ),
  );
};

interface NamedPlace extends MapPlace {
  /** As the row has it; the name on the map is shorter. */
  readonly full: string;
}

function placeOf(row: Row, chart: MapChart): readonly NamedPlace[] {
  const [latitude, longitude] = [row.number(chart.latitude), row.number(chart.longitude)];
  if (latitude === undefined || longitude === undefined) return [];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return [];
  const [full, note] = [row.words(chart.name), row.words(chart.note)];
  return [
    {
      full,
      name: full.split(/,| \(/)[0] ?? full,
      note: note === '' ? undefined : note,
      at: [longitude, latitude],
    },
  ];
}

/** A distance of another figure. */
interface Reach {
  readonly name: string;
  readonly reach: number;
  readonly words: string;
}

/** The distances that the rings name, the longest first. */
function reachesOf({ rings }: MapChart, story: Finder): readonly Reach[] {
  const figure = rings && story.find.figure(rings.figure);
  if (!figure) return [];
  const rows = rowsOf(figure);
  return rings.rows
    .flatMap((name): Reach[] => {
      const reach = rows.find((row) => row.words(rings.name) === name)?.number(rings.reach);
      return reach === undefined ? [] : [{ name, reach, words: `${numberWords(reach)}\u00a0km` }];
    })
    .sort((a, b) => b.reach - a.reach);
}

/** Whose claims the rings are, before what they are: the caveat comes first. */
function ringWords(around: string, reaches: readonly Reach[], { rings }: MapChart, story: Finder) {
  const figure: StoryFigure | undefined = rings && story.find.figure(rings.figure);
  return [
    rings && `${rings.caveat} `,
    `Circles around ${around}: `,
    reaches.map(({ name, words }) => `${words}, ${name}`).join('; '),
    figure && [' (', element('a', { href: figure.href }, figure.title), ')'],
    '. ',
  ];
}
