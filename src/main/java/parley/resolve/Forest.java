package parley.resolve;

/** Sets of numbers that grow together; each set is named by its smallest member. */
final class Forest {
    private final int[] parents;

    Forest(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int root(int member) {
        int root = member;
        while (parents[root] != root) {
            root = parents[root];
        }
        int step = member;
        while (parents[step] != root) {
            int next = parents[step];
            parents[step] = root;
            step = next;
        }
        return root;
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
