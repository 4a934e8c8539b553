/** What five databases in one cluster need to replicate access facts to each other quickly, in the memory of a laptop. */
export const CHAIN_SETTINGS: Readonly<Record<string, string>> = Object.freeze({
  wal_level: 'logical',
  // after a restart an apply worker waits this long before it asks again; 5 s by default
  wal_retrieve_retry_interval: '100ms',
  wal_receiver_status_interval: '1s',
  // an idle subscription asks its publisher after half of this whether it is there: readers decide by the answer whether facts are current
  wal_receiver_timeout: '4s',
  // a reader says nothing while it writes what has come; one large transaction, given up after two seconds, began anew for ever
  wal_sender_timeout: '30s',
  // sixteen streams between five databases, each with a second connection of its own while it is looked after at a start
  max_replication_slots: '40',
  max_wal_senders: '40',
  max_active_replication_origins: '40',
  max_logical_replication_workers: '40',
  max_worker_processes: '60',
  // a subscriber that stays away may not fill the disk: it loses its slot and is copied anew
  max_slot_wal_keep_size: '1GB',
  max_connections: '200',
  shared_buffers: '64MB',
  // each process reads for itself: three fewer processes, and nothing here waits for a disk
  io_method: 'sync',
});
