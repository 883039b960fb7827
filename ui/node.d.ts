// As much of Node as the tests use.
declare module "node:test" {
  export function test(name: string, body: () => void | Promise<void>): void;
}
declare module "node:assert/strict" {
  export function equal<T>(actual: T, expected: NoInfer<T>, message?: string): void;
  export function deepEqual<T>(actual: T, expected: NoInfer<T>, message?: string): void;
  export function ok(value: unknown, message?: string): asserts value;
}
