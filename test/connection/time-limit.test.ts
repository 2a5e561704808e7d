import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IdleLimit } from "../../src/connection/time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
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
