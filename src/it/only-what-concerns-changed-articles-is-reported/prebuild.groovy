// Three articles are committed; one of them is changed, and one that contradicts the third is not known to git yet.
def git = { String... words ->
    def builder = new ProcessBuilder(['git', '-c', 'user.name=Ines', '-c', 'user.email=ines@velmouth.example', *words])
            .directory(basedir).inheritIO()
    // Its own repository, also when a hook runs the build, and no habits of whoever runs it.
    builder.environment().keySet().removeAll(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
    builder.environment() << [GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1']
    assert builder.start().waitFor() == 0
}
git('init', '-q', '-b', 'main', '.')
git('add', 'corpus.yml', 'pom.xml', 'src/corpus/library.txt', 'src/corpus/monday.txt', 'src/corpus/the coast')
git('commit', '-q', '-m', 'begun')
git('checkout', '-q', '-b', 'desk')
new File(basedir, 'src/corpus/the coast/ferry, late.txt') << 'Read more: Five walks along the coast\n'
git('clone', '-q', '--depth', '1', "file://$basedir.absolutePath".toString(), 'shallow')
