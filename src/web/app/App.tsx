import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { AccountPreferences } from '../account/AccountPreferences.tsx';
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx';
import { OfflineBar } from '../ui/states/OfflineBar.tsx';
import { BoxGuard } from './BoxGuard.tsx';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';

export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <AccountPreferences />
        <BoxGuard />
        <OfflineBar />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
