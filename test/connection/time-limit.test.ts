import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IdleLimit, startLimit } from "../../src/connection/time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

test("IdleLimit counts each wait anew, and not at all between waits", () => {
  const end = vi.fn();
  const limit = new IdleLimit(5_000, end);
  vi.advanceTimersByTime(10_000);
  for (let round = 0; round < 3; round++) {
    limit.begin();
    vi.advanceTimersByTime(4_999);
    limit.pause();
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);
  }
  for (let round = 0; round < 5; round++) {
    limit.begin();
    vi.advanceTimersByTime(3_000);
    limit.pause();
  }
  expect(end).not.toHaveBeenCalled();
  limit.begin();
  vi.advanceTimersByTime(4_999);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(end).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("IdleLimit gives what has arrived the time to be read before it ends a wait", () => {
  const end = vi.fn();
  const limit = new IdleLimit(5_000, end);
  limit.begin();
  vi.advanceTimersByTime(5_000);
  limit.pause();
  limit.begin();
  vi.advanceTimersByTime(4_999);
  expect(end).not.toHaveBeenCalled();
});

test("IdleLimit that is stopped ends nothing and leaves no timer", () => {
  const end = vi.fn();
  const limit = new IdleLimit(5_000, end);
  limit.begin();
  limit.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(20_000);
  expect(end).not.toHaveBeenCalled();
});

for (const [kind, ms] of [["short", 5_000], ["long", 45_000]] as const) {
  test(`startLimit() ends a ${kind} limit once, and not before its time`, () => {
    // What belongs to Deno and Bun is done on every runtime, so that one run covers both ways.
    if (!("Deno" in globalThis)) vi.stubGlobal("Deno", { unrefTimer() {} });
    const [first, second, stopped] = [vi.fn(), vi.fn(), vi.fn()];
    startLimit(ms, first);
    startLimit(ms + 10_000, second);
    startLimit(ms, stopped).stop();
    vi.advanceTimersByTime(ms - 1);
    expect(first).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_001);
    expect(first).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect([first, second, stopped].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    expect(vi.getTimerCount()).toBe(0);
    vi.unstubAllGlobals();
  });
}
