import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

interface Preferences {
  readonly elderMode?: boolean;
  readonly language?: 'zh' | 'en';
}

export function useChangePreferences() {
  return useMutation({
    // One after another: of two quick changes the later one must be the one that stays.
    scope: { id: 'preferences' },
    mutationFn: (preferences: Preferences) =>
      // Kept alive: whoever changes it and walks on at once has changed it.
      answerOf(api.PATCH('/api/me', { body: { preferences }, keepalive: true })),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly current: string; readonly next: string }) =>
      answerOf(api.POST('/api/me/password', { body })),
    // Where a new password was owed, everything that was refused till now is open.
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useEnrolSecondFactor() {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(api.POST('/api/me/second-factor', { body: { password } })),
  });
}

export function useConfirmSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(api.POST('/api/me/second-factor/confirm', { body: { code } })),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useRemoveSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(api.POST('/api/me/second-factor/remove', { body: { password } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}
