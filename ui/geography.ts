// `virtual:geography`: the outlines of the states, drawn while the window is built.
import { geoAlbersUsa, geoMercator, geoPath, type Point } from "d3-geo";
import { feature, type Topology } from "topojson-client";
import atlas from "us-atlas/states-10m.json" with { type: "json" };
import type { Plugin } from "vite";

const ID = "virtual:geography";
const WIDTH = 975; // what geoAlbersUsa fills at this scale
const HEIGHT = 610;
const SCALE = 1300;
/** How far a simplified border may stray, and the least of an island that is drawn, in units of the map. */
const STRAY = 0.3;
const ISLAND = 2;
/** Where the map begins: a few of the Aleutians lie west of it. */
const EDGE = 12;

/** The numbers of the Census Bureau, by which the atlas knows the states. */
const CODES = new Map(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO
   30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 72PR`
    .split(/\s+/).map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

const states = geoAlbersUsa().scale(SCALE).translate([WIDTH / 2, HEIGHT / 2]);
/** Larger than to scale, and near Florida. */
const puertoRico = geoMercator().center([-66.45, 18.22]).scale(2000).translate([918, 575]);
const isByPuertoRico = ([longitude, latitude]: Point): boolean => longitude > -68 && longitude < -65 && latitude < 19;

/** Steps from point to point, made points on the map; what it does not show is left out. */
function project(arc: readonly Point[]): Point[] {
  const { scale, translate } = atlas.transform;
  let [x, y] = translate;
  return arc.flatMap(([across, up]) => {
    const point: Point = [(x += across * scale[0]), (y += up * scale[1])];
    const at = states(point) ?? (isByPuertoRico(point) ? puertoRico(point) : null);
    return at ? [at] : [];
  });
}

/** Without the points that hardly bend the line (Douglas and Peucker). Its ends stay: there it meets other borders. */
function simplify(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const [across, down] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(across, down);
  const strays = line.map(([x, y]) => length === 0
    ? Math.hypot(x - first[0], y - first[1])
    : Math.abs((x - first[0]) * down - (y - first[1]) * across) / length);
  const most = Math.max(...strays);
  if (most <= STRAY) return [first, last];
  const bend = strays.indexOf(most);
  return [...simplify(line.slice(0, bend + 1)).slice(0, -1), ...simplify(line.slice(bend))];
}

function draw() {
  const map: Topology = { type: "Topology", arcs: atlas.arcs.map((arc) => simplify(project(arc))), objects: atlas.objects };
  const path = geoPath().digits(1);
  const shapes = atlas.objects.states.geometries.flatMap((geometry) => {
    const code = CODES.get(geometry.id);
    if (code === undefined) return [];
    const { geometry: shape } = feature(map, geometry);
    const lands = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates)
      .map((coordinates) => ({ type: "Polygon" as const, coordinates }))
      .sort((a, b) => path.area(b) - path.area(a));
    const [main] = lands;
    if (!main) throw new Error(`${code} has no land`);
    const shown = lands.filter((land) => land === main || (path.area(land) >= ISLAND && path.centroid(land)[0] > EDGE));
    const [x, y] = path.centroid(main);
    return [{ code, path: path({ type: "MultiPolygon", coordinates: shown.map(({ coordinates }) => coordinates) }), x: Math.round(x), y: Math.round(y) }];
  });
  if (shapes.length !== CODES.size) throw new Error("the atlas has not all states");
  return { width: WIDTH, height: HEIGHT, shapes };
}

export function geography(): Plugin {
  return {
    name: "geography",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? Object.entries(draw()).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n") : undefined),
  };
}
