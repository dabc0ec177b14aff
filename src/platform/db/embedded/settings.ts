import { totalmem } from 'node:os';

/**
 * The server's settings for a small machine it shares with the program: durable, modest in memory,
 * and a log that quotes no statement and no value, since both may hold personal data.
 */
export function serverSettings(
  port: number,
  memoryBytes: number = totalmem(),
): Record<string, string | number> {
  const memoryMiB = Math.floor(memoryBytes / 2 ** 20);
  return {
    listen_addresses: '127.0.0.1',
    port,
    // In the cluster's own folder, which nobody else may enter.
    unix_socket_directories: process.platform === 'win32' ? '' : '.',
    unix_socket_permissions: '0700',
    max_connections: 100,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    shared_buffers: `${clamp(Math.floor(memoryMiB / 8), 128, 2048)}MB`,
    effective_cache_size: `${clamp(Math.floor(memoryMiB / 2), 512, 16_384)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    random_page_cost: 1.1,
    // Statements prepared while a table is new are planned for a handful of rows; statistics that
    // come soon get them planned anew before an import has grown it a thousandfold.
    autovacuum_naptime: '5s',
    jit: 'off',
    max_parallel_workers_per_gather: 1,
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_size: 0,
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
