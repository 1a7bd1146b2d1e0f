import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AllcoresError, PoolClosedError, TimeoutError } from '../src/base/errors.ts';

test('an error class is recognised by its brand, its base too, and nothing else', () => {
  const error = new TimeoutError('cannot wait longer', 20);
  assert.ok(error instanceof TimeoutError);
  assert.ok(error instanceof AllcoresError);
  assert.ok(error instanceof Error);
  assert.ok(!(error instanceof PoolClosedError));
  assert.ok(!(new Error('x') instanceof AllcoresError));
  assert.equal(error.code, 'TIMED_OUT');
  assert.equal(error.name, 'TimeoutError');
});
