import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { restartLimit, restingLimit, startLimit, stopLimit } from "../../src/connection/time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  // what is Deno's and Bun's own is done on every runtime, so that one run covers both ways
  if (!("Deno" in globalThis)) vi.stubGlobal("Deno", { unrefTimer() {} });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

for (const ms of [5_000, 45_000]) {
  test(`startLimit() ends after ${ms} ms, a second late at most`, () => {
    const end = vi.fn();
    startLimit(ms, end);
    vi.advanceTimersByTime(ms - 1);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_001);
    expect(end).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2 * ms);
    expect(end).toHaveBeenCalledTimes(1);
  });

  test(`stopLimit() stops a limit of ${ms} ms`, () => {
    const [end, other] = [vi.fn(), vi.fn()];
    const limit = startLimit(ms, end);
    startLimit(ms, other);
    vi.advanceTimersByTime(ms - 1);
    stopLimit(limit);
    vi.advanceTimersByTime(2 * ms);
    expect(end).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(1);
  });
}

test("startLimit() does not end what the end of another stops", () => {
  const end = vi.fn();
  const limits = Array.from({ length: 3 }, () =>
    startLimit(45_000, () => {
      end();
      limits.forEach(stopLimit);
    }));
  vi.advanceTimersByTime(90_000);
  expect(end).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("startLimit() sets one timer for many long limits, and none once they are over", () => {
  const limits = Array.from({ length: 50 }, () => startLimit(300_000, () => {}));
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  limits.forEach(stopLimit);
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
});

for (const ms of [5_000, 45_000]) {
  // Bun cannot be taken for another
  for (const runtime of "Bun" in globalThis ? ["Deno and Bun"] : ["Deno and Bun", "the others"]) {
    const here = () => {
      if (runtime !== "Deno and Bun") vi.stubGlobal("Deno", undefined);
    };

    test(`restartLimit() counts ${ms} ms anew each time, and not at all while it rests on ${runtime}`, () => {
      here();
      const end = vi.fn();
      const limit = restingLimit(ms, end);
      vi.advanceTimersByTime(2 * ms);
      for (let round = 0; round < 3; round++) {
        restartLimit(limit);
        vi.advanceTimersByTime(ms - 1);
        expect(vi.getTimerCount()).toBe(1);
        limit.due = Infinity;
        vi.advanceTimersByTime(2 * ms);
        expect(vi.getTimerCount()).toBe(0);
      }
      expect(end).not.toHaveBeenCalled();
      restartLimit(limit);
      limit.due = Infinity;
      vi.advanceTimersByTime(300);
      restartLimit(limit);
      vi.advanceTimersByTime(ms - 1);
      expect(end).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1_001);
      expect(end).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(2 * ms);
      expect(end).toHaveBeenCalledTimes(1);
      expect(vi.getTimerCount()).toBe(0);
    });

    test(`stopLimit() stops a limit of ${ms} ms that counts on ${runtime}`, () => {
      here();
      const end = vi.fn();
      const limit = restingLimit(ms, end);
      restartLimit(limit);
      vi.advanceTimersByTime(ms - 1);
      stopLimit(limit);
      vi.advanceTimersByTime(2 * ms);
      expect(end).not.toHaveBeenCalled();
      expect(vi.getTimerCount()).toBe(0);
    });
  }
}
