/** The settings every start gives the server, so that an older data folder follows a newer Linkway. */
export function serverSettings(port: number, forTests: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "128MB",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    password_encryption: "scram-sha-256",
    // The log must not hold personal data: no statements, and errors without the row that caused them.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_statement: "none",
    ...(forTests ? forgetful : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Faster and safe only where the data may be lost with the machine: tests. */
const forgetful = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "200",
};
