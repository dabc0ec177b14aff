import { expect, test } from 'vitest';
import { MemoryStage } from '../testing/memory-stage.ts';
import { paths } from '../testing/paths.ts';

/** An appeal handed in, of a category that a photo tells of. */
function handedIn() {
  const stage = new MemoryStage(new Date('2026-11-23T01:30:00Z'));
  stage.category = { evidence: 'photo' };
  stage.attached = ['photo'];
  const { crew } = stage;
  const id = stage.report(crew.reporter);
  for (const { part, action, input } of paths.handled) stage.act(crew[part], id, action, 1, input);
  return { stage, id };
}

const place = { lon: 121.49, lat: 31.227 };

test('whoever says they were there shows it; a call needs no photo', () => {
  for (const action of ['verify', 'send_back']) {
    const { stage, id } = handedIn();
    const { verifier } = stage.crew;
    stage.attached = ['document'];
    expect(() => stage.act(verifier, id, action, 1, { method: 'on_site' })).toThrow(
      expect.objectContaining({ code: 'appeals.site_photo_needed' }),
    );
    stage.act(verifier, id, action, 1, { method: 'call' });
  }
});

test('where the verifier stood stays with the step; a phone that is silent stops nobody', () => {
  const { stage, id } = handedIn();
  const input = { method: 'on_site', finding: '已修好。', point: place };
  const { changes } = stage.act(stage.crew.verifier, id, 'verify', 1, input);
  expect(changes[0]?.event.input).toMatchObject({ method: 'on_site', point: place });
  const other = handedIn();
  const silent = { method: 'on_site', finding: '已修好。' };
  other.stage.act(other.stage.crew.verifier, other.id, 'verify', 1, silent);
  expect(other.stage.engine.state(other.id).matter.state).toBe('verified');
});
