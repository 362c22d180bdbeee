// The root of the repository, from which reports name files; the project could lie deeper.
new File(basedir, '.git').mkdirs()
