package parley.link;

/** An item that an entity may be, and the closest way in which their names agree. */
record WeighedItem(GazetteerItem item, NameMatch match) {}
