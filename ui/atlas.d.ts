// The map as the window has it, and as much of what draws it as `geography.ts` uses.
declare module "virtual:geography" {
  export const width: number;
  export const height: number;
  /** `x` and `y` lie in the middle of the main land. */
  export const shapes: readonly { code: string; path: string; x: number; y: number }[];
}
declare module "d3-geo" {
  export type Point = [number, number];
  type Land = { type: "Polygon"; coordinates: Point[][] } | { type: "MultiPolygon"; coordinates: Point[][][] };
  interface Projection<Shown> { (point: Point): Shown; scale(scale: number): this; translate(to: Point): this; center(at: Point): this }
  interface Path { (land: Land): string; area(land: Land): number; centroid(land: Land): Point; digits(digits: number): this }
  export function geoAlbersUsa(): Projection<Point | null>;
  export function geoMercator(): Projection<Point>;
  export function geoPath(): Path;
}
declare module "topojson-client" {
  import type { Land, Point } from "d3-geo";
  export interface Shape { type: string; id: string; arcs: unknown }
  export interface Topology { type: "Topology"; arcs: Point[][]; objects: object }
  export function feature(topology: Topology, shape: Shape): { geometry: Land };
}
declare module "us-atlas/states-10m.json" {
  import type { Point } from "d3-geo";
  import type { Shape } from "topojson-client";
  const atlas: { transform: { scale: Point; translate: Point }; arcs: Point[][]; objects: { states: { geometries: Shape[] } } };
  export default atlas;
}
