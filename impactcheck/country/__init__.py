"""What Sweden looks like: 290 municipalities as columns, their groups, map and distances."""
