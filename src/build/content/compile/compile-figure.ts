import type {Source} from '../../../course/course.js';
import type {Figure, Layers} from '../../../course/figure.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {FigureSource, LayersSource, PictureSource} from '../source/figure-schema.js';

type Charts = Prosed<FigureSource>['charts'];

export function compilePicture(
  id: string,
  source: Prosed<PictureSource>,
): Compiled<Figure> | Compiled<Layers> {
  const {cited = []} = source;
  return source.kind === 'figure'
    ? compileFigure(id, source, cited)
    : compileLayers(id, source, cited);
}

function compileFigure(
  id: string,
  {kind, intro, charts, closing}: Prosed<FigureSource>,
  sources: readonly Source[],
): Compiled<Figure> {
  return {kind, id, intro, charts: charts.map(compileChart), closing, sources};
}

function compileChart(chart: Charts[number]) {
  const {title, type, counted, each, unit, whole, rows, reading, note} = chart;
  return {
    title,
    type,
    counted,
    each,
    unit,
    ...(whole !== undefined && {whole}),
    rows: rows.map(({label, value, number, sources, apart, within}) => ({
      label,
      value,
      number,
      sources,
      apart: apart ?? false,
      within: within ?? false,
    })),
    reading,
    ...(note !== undefined && {note}),
  };
}

function compileLayers(
  id: string,
  {kind, intro, who, what, closing}: Prosed<LayersSource>,
  sources: readonly Source[],
): Compiled<Layers> {
  return {
    kind,
    id,
    intro,
    who,
    what: what.map(({name, letter, cells, why}) => ({
      name,
      ...(letter !== undefined && {letter}),
      cells,
      why,
    })),
    closing,
    sources,
  };
}
