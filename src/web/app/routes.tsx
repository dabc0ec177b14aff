import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { ResidentShell } from '../resident/ResidentShell.tsx';
import { HomePage } from '../resident/HomePage.tsx';
import { CrashPage } from '../ui/states/CrashPage.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { NotFoundPage } from '../ui/states/NotFoundPage.tsx';

/** The resident's first page comes with the first load; every other page when it is opened. */
const residentPages: RouteObject[] = [
  { path: '/', Component: HomePage },
  { path: '/resident', Component: HomePage },
  {
    path: '/resident/report',
    lazy: async () => ({ Component: (await import('../resident/ReportPage.tsx')).ReportPage }),
  },
  {
    path: '/resident/receipt/:id',
    lazy: async () => ({ Component: (await import('../resident/ReceiptPage.tsx')).ReceiptPage }),
  },
  {
    path: '/resident/matters',
    lazy: async () => ({
      Component: (await import('../resident/MyMattersPage.tsx')).MyMattersPage,
    }),
  },
  {
    path: '/resident/matters/:id',
    lazy: async () => ({ Component: (await import('../resident/MatterPage.tsx')).MatterPage }),
  },
  {
    path: '/account',
    lazy: async () => ({ Component: (await import('../account/AccountPage.tsx')).AccountPage }),
  },
  {
    path: '/account/messages',
    lazy: async () => ({ Component: (await import('../account/MessagesPage.tsx')).MessagesPage }),
  },
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('../account/SignInPage.tsx')).SignInPage }),
  },
];

const deskPages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../desk/InboxPage.tsx')).InboxPage }),
  },
  {
    path: 'matters/:id',
    lazy: async () => ({ Component: (await import('../desk/MatterPage.tsx')).MatterPage }),
  },
  {
    path: 'report',
    lazy: async () => ({ Component: (await import('../desk/EntryPage.tsx')).EntryPage }),
  },
  {
    path: 'import',
    lazy: async () => ({ Component: (await import('../desk/ImportPage.tsx')).ImportPage }),
  },
  {
    path: 'responsibility',
    lazy: async () => ({
      Component: (await import('../desk/ResponsibilityPage.tsx')).ResponsibilityPage,
    }),
  },
];

const fieldPages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../field/TasksPage.tsx')).TasksPage }),
  },
  {
    path: 'matters/:id',
    lazy: async () => ({ Component: (await import('../field/MatterPage.tsx')).MatterPage }),
  },
  {
    path: 'patrol',
    lazy: async () => ({ Component: (await import('../field/PatrolPage.tsx')).PatrolPage }),
  },
];

export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      { Component: ResidentShell, children: residentPages },
      {
        path: '/desk',
        lazy: async () => ({ Component: (await import('../desk/DeskShell.tsx')).DeskShell }),
        children: deskPages,
      },
      {
        path: '/field',
        lazy: async () => ({ Component: (await import('../field/FieldShell.tsx')).FieldShell }),
        children: fieldPages,
      },
      {
        path: '/command',
        lazy: async () => ({ Component: (await import('../command/BoardPage.tsx')).BoardPage }),
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]);
