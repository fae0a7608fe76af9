"""The report room: one view of an assessment, and one small file for each format that shows it."""
