import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { findDemoCode } from './demo-code.ts';
import { setBoxOwner } from '../device/box-owner.ts';
import { canKeep } from '../device/can-keep.ts';
import { wipeDrafts } from './device-drafts.ts';
import { findPublicFact, keepPublicFact } from './public-facts.ts';

const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => answerOf(api.GET('/api/me', { signal })),
});

/** Who is signed in, and what they may do. */
export function useMe() {
  return useQuery(meQuery);
}

/** The same, waited for: where somebody goes who has just signed in depends on it. */
export function useFindMe() {
  const client = useQueryClient();
  return () => client.fetchQuery(meQuery);
}

/** Everything seen so far was seen as somebody else: it is forgotten, and asked anew. */
function useChangeOfPerson() {
  const client = useQueryClient();
  return () => client.resetQueries();
}

interface StaffSignIn {
  readonly name: string;
  readonly password: string;
  readonly code?: string;
}

export function useStaffSignIn() {
  const onSuccess = useChangeOfPerson();
  return useMutation({
    mutationFn: (body: StaffSignIn) => answerOf(api.POST('/api/session', { body })),
    onSuccess,
  });
}

const askOptions = (signal: AbortSignal) => answerOf(api.GET('/api/session/options', { signal }));
type SignInOptions = Awaited<ReturnType<typeof askOptions>>;

const signInOptions = queryOptions({
  queryKey: ['sign-in-options'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const options = await askOptions(signal);
    keepPublicFact(localStorage, 'options', options);
    return options;
  },
});

/**
 * The ways to sign in that this cell offers, and its hotline: those of the last visit until the
 * server answers, so that whoever has no network can still call.
 */
export function useSignInOptions() {
  return useQuery({
    ...signInOptions,
    placeholderData: () => findPublicFact<SignInOptions>(localStorage, 'options'),
  });
}

/** Leaves for the provider's own page; it sends whoever entered there back to `callbackURL`. */
export function useSingleSignOn() {
  return useMutation({
    mutationFn: async (body: { readonly provider: string; readonly callbackURL: string }) => {
      const answer = await answerOf(api.POST('/api/auth/sign-in/social', { body }));
      location.assign((answer as unknown as { readonly url: string }).url);
    },
  });
}

/** Sends a code to the phone. A demo has no messages to send: there the code itself comes back. */
export function useSendCode() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (phone: string) => {
      const { againAfterS } = await answerOf(api.POST('/api/session/code', { body: { phone } }));
      const { demo } = await client.ensureQueryData(signInOptions);
      return { againAfterS, shownCode: demo ? await findDemoCode(phone) : null };
    },
  });
}

export function usePhoneSignIn() {
  const onSuccess = useChangeOfPerson();
  return useMutation({
    mutationFn: (body: { readonly phone: string; readonly code: string; readonly name?: string }) =>
      answerOf(api.POST('/api/session/phone', { body })),
    onSuccess,
  });
}

/**
 * Whatever this device keeps for somebody who leaves: drafts and photos go, the field's box is
 * locked. Before anything else is asked, so that no page shows it once more.
 */
async function clearDevice(writer: string): Promise<void> {
  wipeDrafts(localStorage, writer);
  setBoxOwner(localStorage, null);
  if (!canKeep()) return;
  const { lockBoxes, wipeResidentBox } = await import('../device/box.ts');
  await Promise.all([wipeResidentBox(writer), lockBoxes()]);
}

/** Leaves on this device; what it kept is gone before the page goes on. */
export function useSignOut() {
  const client = useQueryClient();
  const forget = useChangeOfPerson();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/session')),
    onSuccess: async () => {
      const writer = client.getQueryData(meQuery.queryKey)?.person?.id;
      if (writer !== undefined) await clearDevice(writer);
      return forget();
    },
  });
}
